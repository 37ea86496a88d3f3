namespace OrgLife.Documents;

/// <summary>What each column of the list of criticisms takes from one.</summary>
internal static class CriticismFields
{
    public static ListFields<Criticism, CriticismField> All { get; } = new ListFields<Criticism, CriticismField>()
        .Number(CriticismField.Number)
        .Short(CriticismField.To, 26, item => item.To, needed: true)
        .Short(CriticismField.From, 26, item => item.From, needed: true)
        .Text(CriticismField.Texts, 4, item => item.Texts, needed: true)
        .Text(CriticismField.Response, 2, item => item.Response)
        .Text(CriticismField.Remark, 1, item => item.Remark);
}
