using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>正文 — running text as paragraphs of the body.</summary>
internal static class Prose
{
    /// <summary>One paragraph for each line of a text.</summary>
    public static IEnumerable<Block> Lines(PaperComposer composer, string? text, string source) =>
        PaperText.Runs(text ?? "", source).Select(line => new Paragraph([line], composer.Styles.Body));
}
