using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>
/// 各部分 — the parts of a report with what the figures and the branch say. A year without an appraisal has no part on it;
/// checks and composition read the same.
/// </summary>
internal static class SituationSections
{
    public static IReadOnlyList<SituationSectionText> Of(SituationReport report, PaperComposer composer)
    {
        var words = new SituationWords(composer.Wording);
        return
        [
            .. Enumerable.Range(0, (int)SituationSection.NextSteps + 1).Select(index => (SituationSection)index)
                .Select(section => new SituationSectionText(
                    section, [.. Computed(section, report, composer, words), .. Own(section, report)]))
                .Where(section => section.Lines.Count > 0 || IsDue(section.Section, report)),
        ];
    }

    private static bool IsDue(SituationSection section, SituationReport report) =>
        section != SituationSection.Appraisal || report.Matter != MeetingOccasion.OrganizationLifeMeeting;

    private static IEnumerable<Run> Computed(
        SituationSection section, SituationReport report, PaperComposer composer, SituationWords words) =>
        section switch
        {
            SituationSection.Basics => SituationBasics.Of(report, words),
            SituationSection.Preparation => SituationPreparation.Of(report, words),
            SituationSection.Meeting => SituationMeeting.Of(report, composer, words),
            SituationSection.Appraisal => SituationAppraisal.Of(report, composer, words),
            SituationSection.Rectification => SituationRectification.Of(report, words),
            SituationSection.NextSteps => SituationRectification.NextSteps(report, words),
            _ => [],
        };

    private static IEnumerable<Run> Own(SituationSection section, SituationReport report) =>
        report.Additions.SelectMany((addition, i) => addition.Section != section
            ? []
            : addition.Paragraphs.SelectMany((text, j) =>
                PaperText.Runs(text ?? "", $"additions[{i}].paragraphs[{j}]")));
}
