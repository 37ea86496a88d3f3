using System.Xml.Linq;

namespace OrgLife.Documents.Layout.Tests;

/// <summary>
/// Word keeps at least a part of a paragraph with the next (ECMA-376 17.3.1.15), LibreOffice the whole of it: a sign-off
/// drags a paragraph of half a page to the next one. Here the sign-off, which begins with an empty line, becomes the last
/// lines of that paragraph, of which none may stand alone: so many widows as the sign-off has lines, and one of text.
/// </summary>
internal sealed class KeptParagraphs
{
    // Shorter text is one line, which moves as a whole anyhow.
    private const int OneLine = 20;

    // Without it LibreOffice takes the file for plain text.
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private readonly XElement _root;
    private readonly Dictionary<string, XElement> _styles;

    private KeptParagraphs(XElement root)
    {
        _root = root;
        _styles = root.Descendants(Style + "style")
            .Where(style => style.Attribute(Style + "family")?.Value == "paragraph")
            .GroupBy(style => style.Attribute(Style + "name")!.Value)
            .ToDictionary(group => group.Key, group => group.Last());
    }

    private static XNamespace Style => "urn:oasis:names:tc:opendocument:xmlns:style:1.0";

    private static XNamespace Text => "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    private static XNamespace Fo => "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";

    /// <summary>Joins what is kept with the end of a longer paragraph, everywhere in a flat file.</summary>
    public static string Joined(string flat)
    {
        var root = XElement.Parse(flat, LoadOptions.PreserveWhitespace);
        root.Descendants(Text + "soft-page-break").Remove();
        new KeptParagraphs(root).Join();
        return Declaration + root.ToString(SaveOptions.DisableFormatting);
    }

    private void Join()
    {
        var kept = _root.Descendants()
            .Where(element => element.Name == Text + "p" || element.Name == Text + "h")
            .Where(element => IsKept(element) && IsLong(element) && !IsWhole(element));
        foreach (var paragraph in kept.ToList())
        {
            var chain = Chain(paragraph).ToList();
            if (chain.Count > 0 && IsBlank(chain[0]))
            {
                Join(paragraph, chain);
            }
        }
    }

    // What follows in lines of their own up to the first that is not kept with its next.
    private IEnumerable<XElement> Chain(XElement paragraph)
    {
        var next = paragraph.ElementsAfterSelf().FirstOrDefault();
        while (next?.Name == Text + "p" && !IsLong(next))
        {
            yield return next;
            next = IsKept(next) ? next.ElementsAfterSelf().FirstOrDefault() : null;
        }
    }

    private void Join(XElement paragraph, List<XElement> chain)
    {
        var lines = 1;
        foreach (var next in chain)
        {
            // What only holds a picture is a line without height.
            if (Words(next).Length > 0 || IsBlank(next))
            {
                paragraph.Add(new XElement(Text + "line-break"));
                lines++;
            }

            paragraph.Add(next.Nodes());
            next.Remove();
        }

        var name = paragraph.Attribute(Text + "style-name")!;
        var style = new XElement(
            Style + "style",
            new XAttribute(Style + "name", $"{name.Value}-{lines}"),
            new XAttribute(Style + "family", "paragraph"),
            new XAttribute(Style + "parent-style-name", name.Value),
            new XElement(
                Style + "paragraph-properties",
                new XAttribute(Fo + "keep-with-next", "auto"), new XAttribute(Fo + "widows", lines)));
        _styles[name.Value].AddAfterSelf(style);
        name.Value = $"{name.Value}-{lines}";
    }

    private static bool IsBlank(XElement paragraph) => !paragraph.Nodes().Any();

    private static bool IsLong(XElement paragraph) => Words(paragraph).Length > OneLine;

    // Without what stands in frames: pictures and their description.
    private static string Words(XElement paragraph) => string.Concat(
        paragraph.Nodes().Where(node => (node as XElement)?.Name.LocalName != "frame")
            .Select(node => node is XElement element ? element.Value : node.ToString()));

    private bool IsKept(XElement paragraph) => Has(paragraph, "keep-with-next");

    private bool IsWhole(XElement paragraph) => Has(paragraph, "keep-together");

    // What the style says, or the first of those it is based on.
    private bool Has(XElement paragraph, string property)
    {
        var name = paragraph.Attribute(Text + "style-name")?.Value;
        while (name is not null && _styles.TryGetValue(name, out var style))
        {
            if (style.Element(Style + "paragraph-properties")?.Attribute(Fo + property)?.Value is { } value)
            {
                return value == "always";
            }

            name = style.Attribute(Style + "parent-style-name")?.Value;
        }

        return false;
    }
}
