namespace OrgLife.Documents;

/// <summary>What each column of a filing catalogue takes from a paper.</summary>
internal static class FilingFields
{
    public static ListFields<FiledPaper, FilingField> All { get; } = new ListFields<FiledPaper, FilingField>()
        .Number(FilingField.Number)
        .Text(FilingField.Name, 4, item => item.Name, needed: true)
        .Short(FilingField.Copies, 14, item => item.Copies)
        .Short(FilingField.Pages, 14, item => item.Pages)
        .Text(FilingField.Responsible, 2, item => item.Responsible)
        .Short(FilingField.Date, 22, item => item.Date)
        .Short(FilingField.Medium, 25, item => item.Medium)
        .Text(FilingField.Publicity, 2, item => item.Publicity)
        .Text(FilingField.Remark, 1, item => item.Remark);
}
