namespace OrgLife.Documents;

/// <summary>备案目录 held against a profile: everything that is to be filed, on paper or as files, in time.</summary>
internal static class RuledCatalogue
{
    // Papers go by several names; one of these words is in each.
    private static readonly Dictionary<FilingItem, string[]> Words =
        new()
        {
            [FilingItem.WorkPlan] = ["方案"],
            [FilingItem.IssueList] = ["问题清单"],
            [FilingItem.RectificationList] = ["整改清单", "整改台账"],
            [FilingItem.Results] = ["评议结果", "测评结果", "汇总表", "登记表"],
            [FilingItem.AppraisalSummary] = ["测评汇总"],
            [FilingItem.AbsenteeRoster] = ["缺席"],
            [FilingItem.SituationReport] = ["情况报告", "情况总结", "总结材料", "情况的报告"],
        };

    public static void Check(FilingCatalogue catalogue, RuleProfile rules, ProblemList problems)
    {
        RuledDates.Check(catalogue.Date, Milestone.Filing, "date", rules, problems);
        foreach (var item in rules.FilingItems ?? [])
        {
            if (!catalogue.Items.Any(paper => Words[item].Any(paper.Name.Contains)))
            {
                problems.AddRuled(
                    RuleKey.FilingItems, ProblemCatalogue.FilingItemMissing, "items", null, RuleText.Of(item));
            }
        }

        RuledMedia.Check(catalogue.Items, mustBeStated: true, rules, problems, paper => IsFiled(paper, rules));
    }

    // A catalogue may list what stays with the branch too.
    private static bool IsFiled(FiledPaper paper, RuleProfile rules) =>
        rules.FilingItems is not { } items || items.Any(item => Words[item].Any(paper.Name.Contains));
}
