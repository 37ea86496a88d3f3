using static OrgLife.Documents.Tests.PreparationPapers;

namespace OrgLife.Documents.Tests;

/// <summary>For each code of the checks of these papers one that raises it, and where.</summary>
internal static class PreparationCheckCases
{
    public static IReadOnlyDictionary<string, (PartyPaper Paper, string Path)> All { get; } =
        new Dictionary<string, (PartyPaper, string)>
        {
            ["opinion.more-returned-than-issued"] = (Digest with { Returned = 11 }, "returned"),
            ["study.out-of-order"] = (
                Schedule with { Items = [Schedule.Items[1], Schedule.Items[0]] }, "items[1].time"),
            ["study.without-absentees"] = (Schedule with { AbsenteeStudy = null }, "absenteeStudy"),
            ["self-check.unanswered"] = (
                SelfCheck with { Items = [SelfCheck.Items[0], SelfCheck.Items[1] with { Finding = null }] },
                "items[1].finding"),
        };
}
