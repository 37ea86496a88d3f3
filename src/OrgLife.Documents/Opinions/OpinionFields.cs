namespace OrgLife.Documents;

/// <summary>What each column of a digest takes from an opinion.</summary>
internal static class OpinionFields
{
    public static ListFields<OpinionEntry, OpinionField> All { get; } = new ListFields<OpinionEntry, OpinionField>()
        .Number(OpinionField.Number)
        .Persons(OpinionField.Target, 20, opinion => opinion.Target)
        .Text(OpinionField.Text, 3, opinion => opinion.Text, needed: true)
        .Short(OpinionField.Source, 19, opinion => opinion.Source)
        .Short(OpinionField.Channel, 24, opinion => opinion.Channel)
        .Short(OpinionField.Count, 19, opinion => opinion.Count)
        .Text(OpinionField.Handling, 2, opinion => opinion.Handling)
        .Persons(OpinionField.Responsible, 20, opinion => opinion.Responsible)
        .Text(OpinionField.Remark, 1, opinion => opinion.Remark);
}
