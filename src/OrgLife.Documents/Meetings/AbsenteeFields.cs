namespace OrgLife.Documents;

/// <summary>What each column of a list of absentees takes from a row.</summary>
internal static class AbsenteeFields
{
    public static ListFields<AbsenteeEntry, AbsenteeField> All { get; } = new ListFields<AbsenteeEntry, AbsenteeField>()
        .Number(AbsenteeField.Number)
        .Short(AbsenteeField.Member, 20, entry => entry.Member, needed: true)
        .Text(AbsenteeField.Reason, 4, entry => entry.Absence, needed: true)
        .Text(AbsenteeField.Method, 3, entry => entry.Method)
        .Short(AbsenteeField.Deadline, 24, entry => entry.Deadline)
        .Persons(AbsenteeField.Responsible, 18, entry => entry.Responsible)
        .Short(AbsenteeField.DoneOn, 24, entry => entry.DoneOn)
        .Text(AbsenteeField.Remark, 2, entry => entry.Remark);
}
