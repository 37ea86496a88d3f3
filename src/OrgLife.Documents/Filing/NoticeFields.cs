namespace OrgLife.Documents;

/// <summary>What each column of a public notice takes from a row.</summary>
internal static class NoticeFields
{
    public static ListFields<NoticeItem, NoticeField> All { get; } = new ListFields<NoticeItem, NoticeField>()
        .Number(NoticeField.Number)
        .Text(NoticeField.Matter, 3, item => item.Matter, needed: true)
        .Text(NoticeField.Measures, 4, item => item.Measures)
        .Persons(NoticeField.Responsible, 20, item => item.Responsible)
        .Short(NoticeField.Deadline, 26, item => item.Deadline)
        .Text(NoticeField.Completion, 4, item => item.Completion)
        .Short(NoticeField.Grade, 30, item => item.Grade)
        .Text(NoticeField.Remark, 1, item => item.Remark);
}
