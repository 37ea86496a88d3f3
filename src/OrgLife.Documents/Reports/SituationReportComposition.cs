using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>Composes a report: why, then section by section what the figures say and what the branch adds.</summary>
internal static class SituationReportComposition
{
    public static Document Compose(SituationReport report, PaperComposer composer)
    {
        var numbers = new HeadingNumbers(NumberingStyle.Official);
        var sections = SituationSections.Of(report, composer);
        return report.Framed.Compose(
            composer,
            [
                .. Prose.Lines(composer, report.Opening ?? Opening(report, composer), "opening"),
                .. sections.SelectMany(section => new Block[]
                {
                    new Heading(
                        [
                            new Run(numbers.Next(1)),
                            new Run(composer.Wording["situationReport.section." + FieldKey.Of(section.Section)]),
                        ],
                        composer.Styles.Heading(1)),
                }.Concat(Lines(section, composer))),
            ]);
    }

    private static IEnumerable<Block> Lines(SituationSectionText section, PaperComposer composer) =>
        (section.Lines.Count > 0 ? section.Lines : [new Run(composer.Wording["list.missing"])])
            .Select(line => new Paragraph([line], composer.Styles.Body));

    private static string Opening(SituationReport report, PaperComposer composer)
    {
        (string, string)[] words =
        [
            ("name", report.Organization.Name),
            ("matter", OccasionText.Of(composer.Wording, "done", report.Matter, report.AppraisalYear)),
        ];
        return report.Basis is null
            ? composer.Wording.Fill("situationReport.opening", words)
            : composer.Wording.Fill(
                "situationReport.openingWithBasis", [.. words, ("basis", report.Basis.ToText(composer.Wording))]);
    }
}
