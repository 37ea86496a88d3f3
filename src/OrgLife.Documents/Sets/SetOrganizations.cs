namespace OrgLife.Documents;

/// <summary>党支部名称 — one branch has one name, letter by letter.</summary>
internal static class SetOrganizations
{
    public static void Check(SetFindings findings)
    {
        var names = findings.Own.SelectMany(placed => SetBranch.NamesIn(placed.Paper, placed.Index)).ToList();
        if (names.Count == 0)
        {
            return;
        }

        var usual = SetValue<string>.Usual(names).Value;
        foreach (var name in names.Where(name => name.Value != usual))
        {
            findings.Add(name.Index, SetProblems.OrganizationDiffers, name.Path, name.Value, name.Value, usual);
        }
    }
}
