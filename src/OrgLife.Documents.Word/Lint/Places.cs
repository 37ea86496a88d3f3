using System.Xml.Linq;

namespace OrgLife.Documents.Word;

/// <summary>Says where something stands as a clerk counts: 第3段, 表2第4行第1格.</summary>
internal static class Places
{
    public static string Of(XElement element)
    {
        var cell = Nearest(element, "tc");
        if (cell is not null || Nearest(element, "tbl") is not null)
        {
            return TablePlace(element, cell);
        }

        var paragraph = Nearest(element, "p");
        return paragraph is null ? "" : $"第{Index(paragraph, "p")}段";
    }

    private static string TablePlace(XElement element, XElement? cell)
    {
        var row = Nearest(element, "tr");
        return $"表{Index(Nearest(element, "tbl")!, "tbl")}"
            + (row is null ? "" : $"第{SiblingIndex(row)}行")
            + (cell is null ? "" : $"第{SiblingIndex(cell)}格");
    }

    private static XElement? Nearest(XElement element, string name) =>
        element.AncestorsAndSelf(Wml.Namespace + name).FirstOrDefault();

    private static int Index(XElement element, string name) =>
        element.Document!.Descendants(Wml.Namespace + name).TakeWhile(other => other != element).Count() + 1;

    private static int SiblingIndex(XElement element) => element.ElementsBeforeSelf(element.Name).Count() + 1;
}
