using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>方案段落 — the body text under a stage, a step or a requirement.</summary>
internal static class PlanParagraphs
{
    public static IEnumerable<Block> Compose(
        IReadOnlyList<PlanParagraph> paragraphs, string path, PaperComposer composer, HeadingNumbers numbers) =>
        paragraphs.Select((paragraph, i) => new Paragraph(
            [.. Inlines(paragraph, $"{path}.paragraphs[{i}]", numbers)],
            composer.Styles.Body));

    /// <summary>A paragraph's number and audience where it has them, and its text.</summary>
    public static IEnumerable<Run> Inlines(PlanParagraph paragraph, string path, HeadingNumbers numbers)
    {
        if (paragraph.Numbered)
        {
            yield return new Run(numbers.Next(4));
        }

        if (paragraph.Audience is not null)
        {
            yield return PaperText.Of(paragraph.Audience + "：", path + ".audience");
        }

        yield return PaperText.Of(paragraph.Text, path + ".text");
    }
}
