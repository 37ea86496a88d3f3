namespace OrgLife.Documents;

/// <summary>公示 held against a profile: only what is to be made public, and not before its time.</summary>
internal static class RuledPublicNotice
{
    public static void Check(PublicNotice notice, RuleProfile rules, ProblemList problems)
    {
        if (rules.Publicity is not { } publicity)
        {
            return;
        }

        var shown = publicity.Where(rule => KindOf(rule.Content) == notice.Kind).ToList();
        if (shown.Count == 0)
        {
            problems.AddRuled(
                RuleKey.Publicity, RuleProblems.NotForPublic, "kind", null,
                RuleText.Of(notice.Kind), RuleText.Of(publicity));
        }
        else if (shown.All(rule => rule.Time == PublicityTime.WhenCompleted))
        {
            CheckCompleted(notice, problems);
        }

        CheckColumn(notice, NoticeField.Grade, NoticeKind.Appraisal, publicity, problems);
        CheckColumn(notice, NoticeField.Completion, NoticeKind.Completion, publicity, problems);
    }

    private static NoticeKind KindOf(PublicContent content) => content switch
    {
        PublicContent.Completion => NoticeKind.Completion,
        PublicContent.Pledges => NoticeKind.Pledges,
        PublicContent.Results => NoticeKind.Appraisal,
        _ => NoticeKind.Rectification,
    };

    private static void CheckCompleted(PublicNotice notice, ProblemList problems)
    {
        for (var index = 0; index < notice.Items.Count; index++)
        {
            if (!PaperText.IsGiven(notice.Items[index].Completion))
            {
                problems.AddRuled(
                    RuleKey.Publicity, RuleProblems.PublicTooEarly, $"items[{index}].completion", null,
                    notice.Items[index].Matter);
            }
        }
    }

    // A column may show what the notice as such is not about.
    private static void CheckColumn(
        PublicNotice notice,
        NoticeField field,
        NoticeKind kind,
        IReadOnlyList<PublicityRule> publicity,
        ProblemList problems)
    {
        var isPublic = publicity.Any(rule => KindOf(rule.Content) == kind);
        for (var index = 0; index < notice.Columns.Count; index++)
        {
            if (notice.Kind != kind && !isPublic && notice.Columns[index].Field == field)
            {
                problems.AddRuled(
                    RuleKey.Publicity, RuleProblems.NotForPublic, $"columns[{index}]", null,
                    RuleText.Of(kind), RuleText.Of(publicity));
            }
        }
    }
}
