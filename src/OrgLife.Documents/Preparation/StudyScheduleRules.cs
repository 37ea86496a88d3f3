namespace OrgLife.Documents;

/// <summary>学习安排 — sessions in the order of their times, and those who cannot come are thought of.</summary>
internal static class StudyScheduleRules
{
    public static void Check(StudySchedule schedule, ProblemList problems)
    {
        ListRules.Check(schedule.Columns, StudyFields.All, schedule.Items, problems);
        OfficialDate? latest = null;
        for (var index = 0; index < schedule.Items.Count; index++)
        {
            if (schedule.Items[index].Time?.Date is not { } date)
            {
                continue;
            }

            if (latest is not null && latest.IsAfter(date))
            {
                problems.Add(ProblemCatalogue.StudyOutOfOrder, $"items[{index}].time", null, date, latest);
            }

            latest = latest is null || date.IsAfter(latest) ? date : latest;
        }

        if (!PaperText.IsGiven(schedule.AbsenteeStudy))
        {
            problems.Add(ProblemCatalogue.StudyWithoutAbsentees, "absenteeStudy", null);
        }

        DateRules.CheckOfPaper(schedule.Date, "制表日期", problems);
    }
}
