namespace OrgLife.Documents;

/// <summary>
/// 对照检查材料、发言提纲 and 述职报告 held against a profile: each thing to be examined, or reported on, stands in a heading.
/// </summary>
internal static class RuledStatements
{
    public static void Check(ExaminationStatement statement, RuleProfile rules, ProblemList problems)
    {
        RuledDates.CheckEnd(statement.Date, Milestone.CommitteeMeeting, "date", rules, problems);
        CheckAspects(
            statement.Parts, statement.Aspects, rules.CommitteeAspects, RuleKey.CommitteeAspects, problems);
    }

    public static void Check(SpeakingOutline outline, RuleProfile rules, ProblemList problems)
    {
        RuledDates.CheckEnd(outline.Date, Milestone.GeneralMeeting, "date", rules, problems);
        CheckAspects(outline.Parts, outline.Aspects, rules.MemberAspects, RuleKey.MemberAspects, problems);
    }

    public static void Check(WorkReport report, RuleProfile rules, ProblemList problems)
    {
        RuledDates.CheckEnd(report.Date, Milestone.GeneralMeeting, "date", rules, problems);
        foreach (var matter in rules.ReportMatters ?? [])
        {
            if (!StatementRules.Names(report.Parts, matter) && !IsLastRectification(report, matter))
            {
                problems.AddRuled(RuleKey.ReportMatters, RuleProblems.ReportMatterMissing, "parts", null, matter);
            }
        }
    }

    // What the statement itself says it must look at, its own check looks for.
    private static void CheckAspects(
        IReadOnlyList<StatementPart> parts,
        IReadOnlyList<string> own,
        IReadOnlyList<string>? ruled,
        RuleKey key,
        ProblemList problems)
    {
        foreach (var aspect in (ruled ?? []).Where(aspect => !own.Contains(aspect)))
        {
            if (!StatementRules.Names(parts, aspect))
            {
                problems.AddRuled(key, RuleProblems.AspectMissing, "parts", null, aspect);
            }
        }
    }

    // It has a field, and a heading, of its own.
    private static bool IsLastRectification(WorkReport report, string matter) =>
        matter.Contains("整改落实") && PaperText.IsGiven(report.LastRectification);
}
