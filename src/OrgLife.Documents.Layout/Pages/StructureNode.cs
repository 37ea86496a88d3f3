namespace OrgLife.Documents.Layout;

/// <summary>
/// 结构 — a part of the logical structure. Page items name the node they belong to; a node may have items on several
/// pages. Nodes are told apart by reference.
/// </summary>
public sealed class StructureNode
{
    // Bytes, as a long table has a node for each of thousands of cells.
    private readonly byte _role;
    private readonly byte _level;
    private readonly byte _scope;
    private List<StructureNode>? _children;

    internal StructureNode(StructureRole role) => _role = (byte)role;

    /// <summary>A part of which it is known how many parts it is made of.</summary>
    internal StructureNode(StructureRole role, int children)
        : this(role) => _children = new List<StructureNode>(children);

    /// <summary>What it is.</summary>
    public StructureRole Role => (StructureRole)_role;

    /// <summary>The level of a heading, from 1; 0 for others.</summary>
    public int Level
    {
        get => _level;
        internal init => _level = (byte)value;
    }

    /// <summary>Which cells a head cell names; <see cref="HeaderScope.Column"/> for others.</summary>
    public HeaderScope Scope
    {
        get => (HeaderScope)_scope;
        internal init => _scope = (byte)value;
    }

    /// <summary>What a figure or table shows, in words; empty where nothing is said.</summary>
    public string AlternateText { get; internal init; } = "";

    /// <summary>Over how many columns a cell goes; 1 for others.</summary>
    public int ColumnSpan { get; internal init; } = 1;

    /// <summary>Over how many rows a cell goes; 1 for others.</summary>
    public int RowSpan { get; internal init; } = 1;

    /// <summary>The parts it is made of, in reading order.</summary>
    public IReadOnlyList<StructureNode> Children => _children ?? (IReadOnlyList<StructureNode>)[];

    internal StructureNode Add(StructureNode child)
    {
        (_children ??= []).Add(child);
        return child;
    }
}
