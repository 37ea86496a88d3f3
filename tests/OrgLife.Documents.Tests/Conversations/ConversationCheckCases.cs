using static OrgLife.Documents.Tests.ConversationPapers;

namespace OrgLife.Documents.Tests;

/// <summary>For each code of the checks of talks and absences a paper that raises it, and where.</summary>
internal static class ConversationCheckCases
{
    public static IReadOnlyDictionary<string, (PartyPaper Paper, string Path)> All { get; } =
        new Dictionary<string, (PartyPaper, string)>
        {
            ["talk.with-self"] = (ConversationPapers.Record with { Counterpart = new() { Name = "赵甲" } }, "counterpart"),
            ["talk.pair-missing"] = (Ledger with { Items = [Ledger.Items[1]] }, "items"),
            ["talk.member-missing"] = (Ledger with { Items = [Ledger.Items[0]] }, "items"),
            ["absentee.without-make-up"] = (
                Roster with { Items = [Roster.Items[0] with { Method = null }] }, "items[0]"),
            ["absentee.made-up-before-meeting"] = (Roster with { MeetingDate = new(2026, 4, 11) }, "items[0]"),
            ["absentee.more-than-expected"] = (Roster with { Expected = 1 }, "items"),
        };
}
