using static OrgLife.Documents.Tests.LetterPapers;

namespace OrgLife.Documents.Tests;

/// <summary>For each code of the checks of notices, letters and reports one that raises it, and where.</summary>
internal static class LetterCheckCases
{
    public static IReadOnlyDictionary<string, (PartyPaper Paper, string Path)> All { get; } =
        new Dictionary<string, (PartyPaper, string)>
        {
            ["meeting-notice.after-meeting"] = (
                Notice with { Date = new(2026, 4, 1) }, "meetings[0].time.date"),
            ["meeting-notice.preparation-after-meeting"] = (
                Notice with
                {
                    Preparations = [Notice.Preparations[0] with { Deadline = new() { Date = new(2026, 4, 1) } }],
                },
                "preparations[0].deadline"),
            ["contact.missing"] = (Letter with { Contacts = [] }, "contacts"),
            ["contact.unreachable"] = (Notice with { Contacts = [new() { Name = "钱乙" }] }, "contacts[0]"),
            ["letter.without-basis"] = (Letter with { Basis = null }, "basis"),
            ["situation.figure-too-large"] = (
                Report with { Figures = Figures with { Pledges = 6 } }, "figures.pledges"),
            ["situation.section-empty"] = (Report with { Additions = [] }, "additions"),
        };
}
