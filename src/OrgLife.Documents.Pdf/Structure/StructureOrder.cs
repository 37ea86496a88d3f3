using OrgLife.Documents.Layout;

namespace OrgLife.Documents.Pdf;

/// <summary>
/// The nodes of a document's structure in reading order, and which of them is which. Pages draw nodes nearly
/// in that order, so looking starts behind the node found last; only where that fails is a dictionary made.
/// </summary>
internal sealed class StructureOrder : IDisposable
{
    private const int NearBy = 32;

    private readonly PooledList<Entry> _entries = new();
    private Dictionary<StructureNode, int>? _indices;
    private int _last;

    public StructureOrder(StructureNode root) => Add(root, parent: -1);

    public int Count => _entries.Count;

    public StructureNode this[int index] => _entries[index].Node;

    /// <summary>The index of a node's parent; -1 for the root.</summary>
    public int ParentOf(int index) => _entries[index].Parent;

    /// <summary>The index of the next node that is not below this one.</summary>
    public int EndOf(int index) => _entries[index].End;

    /// <summary>
    /// How far behind its row a cell stands, from 0: its column, where those before it are of one paragraph each; -1
    /// where it is no cell.
    /// </summary>
    public int ColumnOf(int index) =>
        RoleOf(index) == StructureRole.TableCell ? index - ParentOf(index) - 1 : -1;

    public StructureRole RoleOf(int index) => _entries[index].Role;

    /// <summary>Whether a node is a cell of one paragraph that says nothing but that, as nearly all are.</summary>
    public bool IsPlainCell(int index) => _entries[index].IsPlainCell;

    public ReadOnlySpan<byte> NameOf(int index) =>
        RoleOf(index) == StructureRole.TableCell ? "TD"u8 : StructureTypes.NameOf(this[index]);

    public int IndexOf(StructureNode node)
    {
        for (var i = _last; i < Math.Min(_last + NearBy, Count); i++)
        {
            if (ReferenceEquals(_entries[i].Node, node))
            {
                return _last = i;
            }
        }

        _indices ??= MakeIndices();
        return _indices.TryGetValue(node, out var index)
            ? _last = index
            : throw new ArgumentException(
                $"A page item belongs to a {node.Role} that is not in the structure.");
    }

    public void Dispose()
    {
        _entries.Dispose();
    }

    private void Add(StructureNode node, int parent)
    {
        var index = _entries.Count;
        var children = node.Children;
        var isPlainCell = node.Role == StructureRole.TableCell
            && node.ColumnSpan == 1 && node.RowSpan == 1 && children.Count == 0;
        _entries.Add(new Entry(node, parent, node.Role, isPlainCell));
        for (var (i, count) = (0, children.Count); i < count; i++)
        {
            Add(children[i], index);
        }

        _entries[index].End = _entries.Count;
    }

    private Dictionary<StructureNode, int> MakeIndices()
    {
        var indices = new Dictionary<StructureNode, int>(Count);
        for (var i = 0; i < Count; i++)
        {
            indices[_entries[i].Node] = i;
        }

        return indices;
    }

    /// <summary>A node, with what is asked of it most beside it, for the nodes lie far apart in memory.</summary>
    private record struct Entry(StructureNode Node, int Parent, StructureRole Role, bool IsPlainCell)
    {
        public int End { get; set; }
    }
}
