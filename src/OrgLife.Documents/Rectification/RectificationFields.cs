namespace OrgLife.Documents;

/// <summary>What each column of a rectification list takes from a matter.</summary>
internal static class RectificationFields
{
    public static ListFields<RectificationItem, RectificationField> All { get; } =
        new ListFields<RectificationItem, RectificationField>()
            .Number(RectificationField.Number)
            .Text(RectificationField.Issue, 3, item => item.Issue, needed: true)
            .Text(RectificationField.Goal, 2, item => item.Goal)
            .Text(RectificationField.Measures, 4, item => new NumberedTexts(item.Measures))
            .Persons(RectificationField.Leaders, 22, item => item.Leaders)
            .Persons(RectificationField.Responsible, 22, item => item.Responsible)
            .Short(RectificationField.Departments, 22, item => item.Departments)
            .Short(RectificationField.Deadline, 26, item => item.Deadline)
            .Text(RectificationField.Progress, 2, item => item.Progress)
            .Text(RectificationField.Completion, 2, item => item.Completion)
            .Short(RectificationField.ClosedOn, 26, item => item.ClosedOn)
            .Text(RectificationField.Remark, 2, item => item.Remark);
}
