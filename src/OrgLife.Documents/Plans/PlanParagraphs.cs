using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>方案段落 — the body text under a stage, a step or a requirement.</summary>
internal static class PlanParagraphs
{
    public static IEnumerable<Block> Compose(
        IReadOnlyList<PlanParagraph> paragraphs, string path, PaperComposer composer, HeadingNumbers numbers) =>
        paragraphs.SelectMany((paragraph, i) =>
            Lines(paragraph, $"{path}.paragraphs[{i}]", numbers).Select(line => Line(composer, line)));

    public static Paragraph Line(PaperComposer composer, IReadOnlyList<Run> runs) => new(runs, composer.Styles.Body);

    /// <summary>The lines of a paragraph; the first begins with its number and audience where it has them.</summary>
    public static IEnumerable<IReadOnlyList<Run>> Lines(PlanParagraph paragraph, string path, HeadingNumbers numbers)
    {
        Run[] lead =
        [
            .. paragraph.Numbered ? [new Run(numbers.Next(4))] : Array.Empty<Run>(),
            .. PaperText.IsGiven(paragraph.Audience)
                ? [PaperText.Of(paragraph.Audience + "：", path + ".audience")]
                : Array.Empty<Run>(),
        ];
        return PaperText.Runs(paragraph.Text, path + ".text")
            .Select((line, i) => i == 0 ? [.. lead, line] : new[] { line });
    }
}
