namespace OrgLife.Documents;

/// <summary>备案目录 — nothing twice, and everything that must be filed; what that is differs from notice to notice.</summary>
internal static class FilingCatalogueRules
{
    private const int Most = 10_000;

    public static void Check(FilingCatalogue catalogue, ProblemList problems)
    {
        ListRules.Check(catalogue.Columns, FilingFields.All, catalogue.Items, problems);
        for (var index = 0; index < catalogue.Items.Count; index++)
        {
            NumberRules.Check(catalogue.Items[index].Copies, 1, Most, $"items[{index}].copies", "份数", problems);
            NumberRules.Check(catalogue.Items[index].Pages, 1, Most, $"items[{index}].pages", "页数", problems);
        }

        RepeatRules.Check(
            [.. catalogue.Items.Select(item => item.Name)], index => $"items[{index}].name", problems);
        for (var index = 0; index < catalogue.RequiredItems.Count; index++)
        {
            var required = catalogue.RequiredItems[index];
            if (!catalogue.Items.Any(item => item.Name.Contains(required)))
            {
                problems.Add(ProblemCatalogue.FilingItemMissing, $"requiredItems[{index}]", null, required);
            }
        }

        DateRules.CheckOfPaper(catalogue.Date, "报送日期", problems);
    }
}
