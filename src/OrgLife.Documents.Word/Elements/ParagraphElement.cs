namespace OrgLife.Documents.Word;

// <w:p> <w:pPr>…</w:pPr> <w:r>…</w:r>* </w:p>
internal static class ParagraphElement
{
    public static void Write(MarkupWriter output, Paragraph paragraph, ParagraphMarkup markup, Place place)
    {
        Begin(output, markup, place);
        RunElements.Write(output, paragraph.Inlines, markup);
        output.Raw("</w:p>");
    }

    /// <summary>A heading, with the text that follows on its line.</summary>
    public static void Write(MarkupWriter output, Heading heading, ParagraphMarkup markup, Place place)
    {
        Begin(output, markup, place);
        RunElements.Write(output, heading.Inlines, markup);
        RunElements.Write(output, heading.RunIn, markup);
        output.Raw("</w:p>");
    }

    /// <summary>A paragraph without text.</summary>
    public static void WriteEmpty(MarkupWriter output, ParagraphMarkup markup, Binding binding)
    {
        Begin(output, markup, new Place(binding));
        output.Raw("</w:p>");
    }

    private static void Begin(MarkupWriter output, ParagraphMarkup markup, Place place) => output
        .Raw("<w:p>")
        .Raw(markup.Properties(place.Binding))
        .Raw(place.SectionEnd)
        .Raw("</w:pPr>");
}
