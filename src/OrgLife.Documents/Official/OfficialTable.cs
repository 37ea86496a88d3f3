namespace OrgLife.Documents;

/// <summary>
/// 表格 — a table inside the text of a paper, such as a form that is attached; its head is repeated on every page.
/// </summary>
[Term("表格")]
public sealed record OfficialTable
{
    /// <summary>
    /// 横排 — whether it stands on landscape pages of its own, its head toward the left edge of the sheet (GB/T 9704-2012
    /// 8); false by default.
    /// </summary>
    [Term("横排")]
    public bool Landscape { get; init; }

    /// <summary>栏目 — the headings of the columns, from left to right.</summary>
    [Term("栏目")]
    public required IReadOnlyList<OfficialColumn> Columns { get; init => field = value ?? []; }

    /// <summary>行 — in their order.</summary>
    [Term("行")]
    public required IReadOnlyList<OfficialTableRow> Rows { get; init => field = value ?? []; }

    /// <summary>注 — below the table, one paragraph on each line, such as how to fill it; null by default.</summary>
    [Term("注")]
    public string? Note { get; init; }
}
