namespace OrgLife.Documents;

/// <summary>行 — a row of a table inside the text.</summary>
[Term("行")]
public sealed record OfficialTableRow
{
    /// <summary>单元格 — the text of each column; empty and missing ones are left to be filled by hand.</summary>
    [Term("单元格"), MayBeBlank]
    public required IReadOnlyList<string> Cells { get; init => field = value ?? []; }
}
