using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>Composes a study schedule: one row for each session, and below them how those study who cannot come.</summary>
internal static class StudyScheduleComposition
{
    public static Document Compose(StudySchedule schedule, PaperComposer composer) => ListPaper.Compose(
        composer,
        schedule,
        schedule.Branch,
        schedule.Date,
        [
            ListTable.Compose(
                composer, "studySchedule", schedule.Columns, StudyFields.All, schedule.Items, schedule.TimeStyle),
            .. PaperText.IsGiven(schedule.AbsenteeStudy)
                ? PaperText.Runs(
                    composer.Wording.Fill("studySchedule.absentees", ("text", schedule.AbsenteeStudy!)), "absenteeStudy")
                    .Select(line => new Paragraph([line], composer.Styles.Note))
                : [],
            .. ListPaper.Remark(composer, schedule.Remark),
        ]);
}
