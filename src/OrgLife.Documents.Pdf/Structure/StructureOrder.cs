using OrgLife.Documents.Layout;

namespace OrgLife.Documents.Pdf;

/// <summary>
/// The nodes of a document's structure in reading order, and which of them is which. Pages draw nodes nearly
/// in that order, so looking starts behind the node found last; only where that fails is a dictionary made.
/// </summary>
internal sealed class StructureOrder : IDisposable
{
    private const int NearBy = 32;

    private readonly PooledList<StructureNode> _nodes = new();
    private readonly PooledList<int> _parents = new();
    private readonly PooledList<int> _ends = new();
    private Dictionary<StructureNode, int>? _indices;
    private int _last;

    public StructureOrder(StructureNode root) => Add(root, parent: -1);

    public int Count => _nodes.Count;

    public StructureNode this[int index] => _nodes[index];

    /// <summary>The index of a node's parent; -1 for the root.</summary>
    public int ParentOf(int index) => _parents[index];

    /// <summary>The index of the next node that is not below this one.</summary>
    public int EndOf(int index) => _ends[index];

    /// <summary>
    /// How far behind its row a cell stands, from 0: its column, where the cells before it are of one paragraph each; -1
    /// where it is no cell.
    /// </summary>
    public int ColumnOf(int index) => _nodes[index].Role == StructureRole.TableCell ? index - _parents[index] - 1 : -1;

    public int IndexOf(StructureNode node)
    {
        for (var i = _last; i < Math.Min(_last + NearBy, Count); i++)
        {
            if (ReferenceEquals(_nodes[i], node))
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
        _nodes.Dispose();
        _parents.Dispose();
        _ends.Dispose();
    }

    private void Add(StructureNode node, int parent)
    {
        var index = _nodes.Count;
        _nodes.Add(node);
        _parents.Add(parent);
        _ends.Add(0);
        var children = node.Children;
        for (var (i, count) = (0, children.Count); i < count; i++)
        {
            Add(children[i], index);
        }

        _ends[index] = _nodes.Count;
    }

    private Dictionary<StructureNode, int> MakeIndices()
    {
        var indices = new Dictionary<StructureNode, int>(Count);
        for (var i = 0; i < Count; i++)
        {
            indices[_nodes[i]] = i;
        }

        return indices;
    }
}
