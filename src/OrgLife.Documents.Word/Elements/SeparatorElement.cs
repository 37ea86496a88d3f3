namespace OrgLife.Documents.Word;

/// <summary>
/// A paragraph of one exact line of 1 pt, where the file needs a paragraph that the paper does not have.
/// </summary>
internal static class SeparatorElement
{
    public static void Write(MarkupWriter output, StyleMarkup markup, Place place)
    {
        output.Raw("<w:p>").Raw(markup[StyleOn(markup)].Properties(place.Binding));
        output.Raw(place.SectionEnd).Raw("</w:pPr></w:p>");
    }

    private static ParagraphStyle StyleOn(StyleMarkup markup)
    {
        var normal = markup.Styles.Normal.Style;
        return new ParagraphStyle
        {
            Name = normal.Name,
            Text = normal.Text with { Size = FontSize.FromHalfPoints(2), Spacing = Length.Zero },
            LineHeight = Length.FromPoints(1),
            Alignment = normal.Alignment,
        };
    }
}
