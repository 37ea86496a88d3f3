using System.Xml.Linq;

namespace OrgLife.Documents.Word;

/// <summary>One XML part of a .docx.</summary>
/// <param name="Name">Its name in the package.</param>
/// <param name="Root">Its root element.</param>
internal sealed record WordPart(string Name, XElement Root)
{
    /// <summary>All elements of a name of WordprocessingML.</summary>
    public IEnumerable<XElement> All(string name) => Root.Descendants(Wml.Namespace + name);
}
