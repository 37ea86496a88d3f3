using OrgLife.Documents.Content;
using OrgLife.Documents.Layout;

namespace OrgLife.Documents.Pdf;

/// <summary>
/// 页面内容 — the content stream of one page: what stands between text objects, paths and marked content. The
/// pens draw; this opens and closes what they draw in (ISO 32000-1 8.2, figure 9).
/// </summary>
internal sealed class PageContent : IDisposable
{
    private readonly LikeText _content = new();
    private readonly CellPlaces _cells;
    private readonly ByteBuffer _bytes;
    private readonly TextPen _text;
    private readonly LinePen _lines;
    private readonly PicturePen _pictures;
    private readonly SharedArtifacts _shared;
    private readonly StructureOrder _order;
    private readonly StructureMarks _marks;
    private PaperSize _size;
    private StructureNode? _node;
    private FurniturePlace _furniture;
    private bool _isRule;
    private bool _isMarkOpen;

    /// <summary>Where the content of the open mark begins.</summary>
    private int _markStart;

    /// <summary>Whether the open mark stands in a text object, which then holds all of it (14.6.1).</summary>
    private bool _isMarkOfText;

    public PageContent(
        DocumentFonts fonts, DocumentPictures pictures, SharedArtifacts shared, StructureMarks marks)
    {
        _order = marks.Order;
        _bytes = _content.Bytes;
        _cells = new CellPlaces(_content);
        _shared = shared;
        _marks = marks;
        _text = new TextPen(_bytes, fonts, _cells);
        _lines = new LinePen(_bytes);
        _pictures = new PicturePen(_bytes, pictures);
    }

    /// <summary>Draws a page anew; the content is valid until the next page.</summary>
    public LikeText Draw(Page page)
    {
        Begin(page);
        var items = page.Items;
        for (var (i, count) = (0, items.Count); i < count; i++)
        {
            Mark(items[i]);
            Draw(items[i]);
        }

        CloseMark();
        Lift();
        return _content;
    }

    public void Dispose()
    {
        _content.Dispose();
        _cells.Dispose();
    }

    private void Begin(Page page)
    {
        _content.Clear();
        _cells.BeginPage();
        _size = page.Size;
        _text.BeginPage(page.Size.Height);
        _lines.BeginPage(page.Size.Height);
        _pictures.BeginPage(page.Size.Height);
        _marks.BeginPage();
    }

    private void Draw(PageItem item)
    {
        switch (item)
        {
            case GlyphRun run:
                _lines.Lift();
                _text.Draw(run);
                break;
            case Stroke stroke:
                _text.Lift();
                _lines.Draw(stroke);
                break;
            case PlacedPicture picture:
                Lift();
                _pictures.Draw(picture);
                _marks.Place(picture, _size.Height);
                break;
            default:
                throw new NotSupportedException($"PDF cannot draw a {item.GetType().Name}.");
        }
    }

    /// <summary>
    /// Items of one node that stand together are one marked sequence; what has no node is an artifact (14.8.2.2):
    /// header, footer and repeated heads of tables come page by page, rules are part of the layout. Sequences of text
    /// follow each other in one text object, where the pen need not be placed anew.
    /// </summary>
    private void Mark(PageItem item)
    {
        var isRule = item.Structure is null && item is Stroke;
        var isText = item is GlyphRun;
        if (_isMarkOpen && ReferenceEquals(item.Structure, _node) && isRule == _isRule && isText == _isMarkOfText
            && item.Furniture == _furniture)
        {
            return;
        }

        CloseMark();
        if (item.Structure is { } node)
        {
            BeginContent(node, isText);
        }
        else
        {
            BeginArtifact(item);
        }

        (_node, _furniture, _isRule) = (item.Structure, item.Furniture, isRule);
        (_isMarkOpen, _isMarkOfText, _markStart) = (true, isText, _bytes.Length);
    }

    private void BeginContent(StructureNode node, bool isText)
    {
        if (isText)
        {
            _text.Open();
        }
        else
        {
            _text.Lift();
        }

        var (mcid, index) = _marks.Add(node);
        _bytes.Append((byte)'/').Append(_order.NameOf(index)).Append("<</MCID "u8).Number(mcid);
        _cells.Begin(_order.ColumnOf(index));
        _bytes.Append(">>BDC\n"u8);
    }

    /// <summary>Rules and text say all about themselves, so that a form may stand for them where pages have them alike.</summary>
    private void BeginArtifact(PageItem item)
    {
        _text.Lift();
        if (item is GlyphRun)
        {
            _text.BeginAnew();
        }

        _lines.Forget();
        _cells.Leave();
        _bytes.Append("/Artifact<<"u8).Append(KindOf(item.Furniture, item is Stroke)).Append(">>BDC\n"u8);
    }

    private static ReadOnlySpan<byte> KindOf(FurniturePlace furniture, bool isRule) => furniture switch
    {
        FurniturePlace.Header => "/Type/Pagination/Subtype/Header/Attached[/Top]"u8,
        FurniturePlace.Footer => "/Type/Pagination/Subtype/Footer/Attached[/Bottom]"u8,
        _ => isRule ? "/Type/Layout"u8 : "/Type/Pagination"u8,
    };

    private void CloseMark()
    {
        if (!_isMarkOpen)
        {
            return;
        }

        _lines.Lift();
        if (_isRule || (_isMarkOfText && _node is null))
        {
            _text.Lift();
            Share();
        }

        _cells.End();
        _bytes.Append("EMC\n"u8);
        _isMarkOpen = false;
        _node = null;
    }

    private void Share()
    {
        var number = _shared.NumberOf(_bytes.Written.Slice(_markStart), _size);
        if (number == 0)
        {
            return;
        }

        _bytes.CutTo(_markStart);
        _bytes.Append("/R"u8).Number(number).Append(" Do\n"u8);
        _lines.Forget();
        if (_isMarkOfText)
        {
            _text.Reset();
        }
    }

    private void Lift()
    {
        _text.Lift();
        _lines.Lift();
    }
}
