using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>Composes a report on the year's work: parts under their numbers, last year's rectification at the end.</summary>
internal static class WorkReportComposition
{
    public static Document Compose(WorkReport report, PaperComposer composer)
    {
        var numbers = new HeadingNumbers(NumberingStyle.Official);
        return StatementPaper.Compose(
            composer,
            report,
            report.Branch,
            report.Reporter,
            report.Introduction,
            [
                .. StatementPaper.Parts(composer, report.Parts, numbers),
                .. LastRectification(report, composer, numbers),
            ],
            report.Date);
    }

    private static IEnumerable<Block> LastRectification(
        WorkReport report, PaperComposer composer, HeadingNumbers numbers) =>
        PaperText.IsGiven(report.LastRectification)
            ?
            [
                new Heading(
                    [new Run(numbers.Next(1)), new Run(composer.Wording["workReport.lastRectification"])],
                    composer.Styles.Heading(1)),
                .. Prose.Lines(composer, report.LastRectification, "lastRectification"),
            ]
            : [];
}
