using System.Text;

namespace OrgLife.Documents.Word;

// <w:ftr> <w:p/>+ </w:ftr> or w:hdr; with a separator where there is nothing.
internal static class FurnitureElement
{
    public static string Of(
        MarkupWriter writer,
        FurnitureKind kind,
        IReadOnlyList<Paragraph> paragraphs,
        StyleMarkup markup) => Part(writer, kind, output =>
    {
        foreach (var paragraph in paragraphs)
        {
            ParagraphElement.Write(output, paragraph, markup[paragraph.Style], new Place(Binding.None));
        }

        if (paragraphs.Count == 0)
        {
            SeparatorElement.Write(output, markup, new Place(Binding.None));
        }
    });

    /// <summary>What stands on the sheet as on upright pages, though the text is turned.</summary>
    public static string OfTurned(
        MarkupWriter writer,
        IReadOnlyList<Paragraph> paragraphs,
        StyleMarkup markup,
        TurnedPlace place) => Part(writer, place.Kind, output =>
    {
        TurnedElement.Write(output, paragraphs, markup, place);
        SeparatorElement.Write(output, markup, new Place(Binding.None));
    });

    /// <summary>A footer of rules.</summary>
    public static string Of(MarkupWriter writer, IReadOnlyList<Rule> rules, PageSetup page) =>
        Part(writer, FurnitureKind.Footer, output =>
        {
            foreach (var rule in rules)
            {
                RuleElement.Write(output, rule, page, new Place(Binding.None));
            }
        });

    private static string Part(MarkupWriter writer, FurnitureKind kind, Action<MarkupWriter> content)
    {
        var name = kind == FurnitureKind.Header ? "w:hdr" : "w:ftr";
        using var text = new MemoryStream();
        writer.WritePart(text, output =>
        {
            output.Raw(Fragment.Declaration).Raw("<").Raw(name);
            output.Raw(" xmlns:w=\"" + Fragment.WordNamespace + "\">");
            content(output);
            output.Raw("</").Raw(name).Raw(">");
        });
        return Encoding.UTF8.GetString(text.ToArray());
    }
}
