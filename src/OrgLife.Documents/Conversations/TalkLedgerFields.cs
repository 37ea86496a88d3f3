namespace OrgLife.Documents;

/// <summary>What each column of a ledger of talks takes from a talk.</summary>
internal static class TalkLedgerFields
{
    public static ListFields<TalkEntry, TalkField> All { get; } = new ListFields<TalkEntry, TalkField>()
        .Number(TalkField.Number)
        .Short(TalkField.Date, 22, talk => talk.Date)
        .Short(TalkField.Speaker, 20, talk => talk.Speaker, needed: true)
        .Short(TalkField.Counterpart, 24, talk => talk.Counterpart, needed: true)
        .Computed(TalkField.Status, 22, talk => talk.Counterpart.Status)
        .Short(TalkField.Mode, 16, talk => talk.Mode)
        .Text(TalkField.Content, 3, talk => talk.Content)
        .Text(TalkField.Result, 2, talk => talk.Result)
        .Text(TalkField.Remark, 1, talk => talk.Remark);
}
