using static OrgLife.Documents.Tests.FilingPapers;

namespace OrgLife.Documents.Tests;

/// <summary>For each code of the checks of notices and catalogues one that raises it, and where.</summary>
internal static class FilingCheckCases
{
    public static IReadOnlyDictionary<string, (PartyPaper Paper, string Path)> All { get; } =
        new Dictionary<string, (PartyPaper, string)>
        {
            ["filing.item-missing"] = (Catalogue with { RequiredItems = ["整改清单"] }, "requiredItems[0]"),
            ["notice.personal-number"] = (
                Notice with { Items = [Notice.Items[0] with { Matter = "请电告13800000000" }] }, "items[0]"),
            ["notice.votes-public"] = (
                Notice with { Items = [Notice.Items[0] with { Matter = "优秀18票" }] }, "items[0]"),
        };
}
