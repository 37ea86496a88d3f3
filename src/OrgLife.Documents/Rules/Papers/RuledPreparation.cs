namespace OrgLife.Documents;

/// <summary>学习安排 and 自查表 held against a profile: in time, and each thing to be examined asked about.</summary>
internal static class RuledPreparation
{
    public static void Check(StudySchedule schedule, RuleProfile rules, ProblemList problems)
    {
        for (var index = 0; index < schedule.Items.Count; index++)
        {
            var time = schedule.Items[index].Time;
            RuledDates.CheckEnd(time?.Date, Milestone.Study, $"items[{index}].time", rules, problems);
        }
    }

    public static void Check(SelfCheckList list, RuleProfile rules, ProblemList problems) =>
        RuledDates.CheckEnd(list.Date, Milestone.SelfCheck, "date", rules, problems);
}
