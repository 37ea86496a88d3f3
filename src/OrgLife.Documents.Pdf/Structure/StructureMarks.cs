using OrgLife.Documents.Content;
using OrgLife.Documents.Layout;

namespace OrgLife.Documents.Pdf;

/// <summary>
/// The marked sequences of all pages in drawing order, and which node each belongs to. The number of a
/// sequence on its page (MCID) is its distance from the page's first.
/// </summary>
internal sealed class StructureMarks : IDisposable
{
    private readonly StructureOrder _order;
    private readonly PooledList<(int Node, int Page, int Next)> _marks = new();
    private readonly PooledList<int> _pageStarts = new();
    private readonly PooledList<(int First, int Last)> _ends = new();
    private readonly Dictionary<StructureNode, PictureBox> _boxes = [];

    public StructureMarks(StructureOrder order)
    {
        _order = order;
        _ends.Add((-1, -1), order.Count);
    }

    /// <summary>The nodes.</summary>
    public StructureOrder Order => _order;

    public int PageCount => _pageStarts.Count;

    public void BeginPage() => _pageStarts.Add(_marks.Count);

    /// <summary>A new sequence of a node on the current page: its MCID, and which node it is.</summary>
    public (int Mcid, int Node) Add(StructureNode node)
    {
        var index = _order.IndexOf(node);
        var mark = _marks.Count;
        _marks.Add((index, PageCount - 1, -1));
        ref var ends = ref _ends[index];
        if (ends.Last < 0)
        {
            ends.First = mark;
        }
        else
        {
            _marks[ends.Last].Next = mark;
        }

        ends.Last = mark;
        return (mark - _pageStarts[PageCount - 1], index);
    }

    /// <summary>Remembers where a figure stands.</summary>
    public void Place(PlacedPicture picture, Length pageHeight)
    {
        if (picture.Structure is not null)
        {
            _boxes[picture.Structure] = PictureBox.Of(picture, pageHeight);
        }
    }

    /// <summary>Where the picture of a node stands; null where none was drawn.</summary>
    public PictureBox? BoxOf(StructureNode node) =>
        node.Role == StructureRole.Figure && _boxes.TryGetValue(node, out var box) ? box : null;

    /// <summary>The first mark of a node; -1 where it has none.</summary>
    public int FirstOf(int node) => _ends[node].First;

    /// <summary>The next mark of the same node; -1 after the last.</summary>
    public int NextOf(int mark) => _marks[mark].Next;

    public int PageOf(int mark) => _marks[mark].Page;

    public int McidOf(int mark) => mark - _pageStarts[_marks[mark].Page];

    public int NodeOf(int mark) => _marks[mark].Node;

    /// <summary>The marks of a page, one after the other.</summary>
    public (int Start, int End) MarksOf(int page) =>
        (_pageStarts[page], page + 1 < PageCount ? _pageStarts[page + 1] : _marks.Count);

    public void Dispose()
    {
        _marks.Dispose();
        _pageStarts.Dispose();
        _ends.Dispose();
    }
}
