using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>正文 — running text as paragraphs of the body.</summary>
internal static class Prose
{
    /// <summary>One paragraph for each line of a text.</summary>
    public static IEnumerable<Block> Lines(PaperComposer composer, string? text, string source) =>
        PaperText.Runs(text ?? "", source).Select(line => new Paragraph([line], composer.Styles.Body));

    /// <summary>The same, with a number before the first line.</summary>
    public static IEnumerable<Block> Numbered(PaperComposer composer, string text, string source, string number) =>
        PaperText.Runs(text, source).Select((line, i) =>
            new Paragraph(i == 0 ? [new Run(number), line] : [line], composer.Styles.Body));
}
