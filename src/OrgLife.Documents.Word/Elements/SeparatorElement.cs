namespace OrgLife.Documents.Word;

/// <summary>
/// A paragraph of one exact line of 1 pt, where the file needs a paragraph that the paper does not have.
/// </summary>
internal static class SeparatorElement
{
    public static void Write(MarkupWriter output, StyleMarkup markup, Place place)
    {
        output.Raw("<w:p>").Raw(markup[markup.Separator].Properties(place.Binding));
        output.Raw(place.SectionEnd).Raw("</w:pPr></w:p>");
    }

    /// <summary>How it is set in a document whose body is set so.</summary>
    public static ParagraphStyle StyleOn(ParagraphStyle normal) => new()
    {
        Name = normal.Name,
        Text = normal.Text with { Size = FontSize.FromHalfPoints(2), Spacing = Length.Zero },
        LineHeight = Length.FromPoints(1),
        Alignment = normal.Alignment,
    };
}
