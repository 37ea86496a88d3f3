namespace OrgLife.Documents;

/// <summary>备案目录栏目组 — sets of columns that branches use.</summary>
public static class FilingColumns
{
    /// <summary>序号、材料名称、份数、页数、责任者、日期、载体、备注; from the fourth on they may stay empty.</summary>
    public static IReadOnlyList<ListColumn<FilingField>> Usual { get; } =
    [
        new() { Field = FilingField.Number },
        new() { Field = FilingField.Name },
        new() { Field = FilingField.Copies },
        new() { Field = FilingField.Pages, Policy = FieldPolicy.Optional },
        new() { Field = FilingField.Responsible, Policy = FieldPolicy.Optional },
        new() { Field = FilingField.Date, Policy = FieldPolicy.Optional },
        new() { Field = FilingField.Medium, Policy = FieldPolicy.Optional },
    ];
}
