namespace OrgLife.Documents;

/// <summary>版式 — how a ballot lays out the members.</summary>
public enum BallotLayout
{
    /// <summary>列表 — all members on one sheet.</summary>
    [Term("列表")]
    List,

    /// <summary>一人一表 — a sheet for each member.</summary>
    [Term("一人一表")]
    PerPerson,

    /// <summary>一人一表（表格式）— a sheet for each member, with a column to mark for each grade.</summary>
    [Term("一人一表（表格式）")]
    PerPersonGrid,
}
