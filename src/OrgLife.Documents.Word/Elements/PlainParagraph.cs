namespace OrgLife.Documents.Word;

/// <summary>A paragraph that holds no text of the document but a rule or a picture.</summary>
internal static class PlainParagraph
{
    private const string End = "</w:pPr>";

    /// <summary>
    /// w:pPr with the smallest mark, so that the mark adds no height, and without indents or with those given in twips.
    /// </summary>
    public static W.ParagraphProperties Properties(Binding binding, (int Left, int Right) indents = default)
    {
        var properties = new W.ParagraphProperties();
        if (binding.HasFlag(Binding.WithNext))
        {
            properties.AddChild(new W.KeepNext());
        }

        if (binding.HasFlag(Binding.OnNewPage))
        {
            properties.AddChild(new W.PageBreakBefore());
        }

        properties.AddChild(new W.Indentation
        {
            LeftChars = 0,
            Left = Fragment.Number(indents.Left),
            RightChars = 0,
            Right = Fragment.Number(indents.Right),
            FirstLineChars = 0,
            FirstLine = "0",
        });
        properties.AddChild(new W.ParagraphMarkRunProperties(
            new W.FontSize { Val = "2" },
            new W.FontSizeComplexScript { Val = "2" }));
        return properties;
    }

    public static void Write(
        MarkupWriter output,
        W.ParagraphProperties properties,
        string sectionEnd,
        string content)
    {
        var markup = Fragment.Of(properties);
        output.Raw("<w:p>").Raw(markup.Substring(0, markup.Length - End.Length));
        output.Raw(sectionEnd).Raw(End).Raw(content).Raw("</w:p>");
    }
}
