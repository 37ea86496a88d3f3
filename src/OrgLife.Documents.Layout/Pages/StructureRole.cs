namespace OrgLife.Documents.Layout;

/// <summary>结构类型 — what a part of the logical structure is; the names are the standard types of ISO 32000-1 14.8.4.</summary>
public enum StructureRole
{
    /// <summary>The whole document.</summary>
    Document,

    /// <summary>The title or a heading; <see cref="StructureNode.Level"/> tells which.</summary>
    Heading,

    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A table; its children are rows.</summary>
    Table,

    /// <summary>A row; its children are cells.</summary>
    TableRow,

    /// <summary>A cell of a head row or head column; <see cref="StructureNode.Scope"/> tells which.</summary>
    TableHeaderCell,

    /// <summary>A cell of the body.</summary>
    TableCell,

    /// <summary>A picture.</summary>
    Figure,
}
