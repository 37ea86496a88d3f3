using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>
/// The sheets of a section: where the text stands on odd and even pages, and what stands around it.
/// </summary>
internal sealed class SectionPages
{
    private readonly PageSetup _setup;
    private readonly PageFurniture _furniture;

    /// <summary>The page that headers and footers stand on; another one than the text's where that is turned.</summary>
    private readonly PageSetup _upright;
    private readonly FurnitureBlock _oddHeader;
    private readonly FurnitureBlock _evenHeader;
    private readonly FurnitureBlock _oddFooter;
    private readonly FurnitureBlock _evenFooter;
    private readonly List<RuleSlice> _firstFooter;

    public SectionPages(Section section, ParagraphSetter setter)
    {
        (_setup, _furniture) = (section.Page, section.Furniture);
        _upright = _furniture.Upright ?? _setup;
        FurnitureBlock Block(IReadOnlyList<Paragraph> paragraphs) =>
            new(paragraphs, setter, _upright.TextWidth);
        (_oddHeader, _evenHeader) = (Block(_furniture.OddHeader), Block(_furniture.EvenHeader));
        (_oddFooter, _evenFooter) = (Block(_furniture.OddFooter), Block(_furniture.EvenFooter));
        _firstFooter = [.. _furniture.FirstFooterRules.Select((rule, index) => new RuleSlice(
            rule, _setup.Paper.Width, _setup.TextWidth, new BlockPath(null, "FirstFooterRules", index)))];
    }

    /// <summary>The number of the section's first page; set once the pages before it are known.</summary>
    public int FirstPage { get; set; } = 1;

    public PaperSize Paper => _setup.Paper;

    /// <summary>The smaller of the rooms for text on odd and even pages.</summary>
    public PageArea SmallestArea => AreaOf(1).Height < AreaOf(2).Height ? AreaOf(1) : AreaOf(2);

    /// <summary>
    /// The room for text; a high header or footer takes from it, as margins are only the least distance.
    /// </summary>
    public PageArea AreaOf(int page)
    {
        var (header, footer) = IsTurned ? (null, null) : FurnitureOf(page);
        var top = header is { Height.Emu: > 0 }
            ? Length.Max(_setup.Margins.Top, _setup.HeaderDistance + header.Height)
            : _setup.Margins.Top;
        var bottom = footer is { Height.Emu: > 0 }
            ? Length.Max(_setup.Margins.Bottom, _setup.FooterDistance + footer.Height)
            : _setup.Margins.Bottom;
        return new PageArea(LeftOf(page, _setup), top, _setup.TextWidth, _setup.Paper.Height - top - bottom);
    }

    public void PaintFurniture(PageCanvas canvas)
    {
        if (IsTurned)
        {
            canvas.AddTurned(_upright.Paper.Height, PaintParagraphs);
        }
        else
        {
            PaintParagraphs(canvas);
        }

        if (IsBare(canvas.PageNumber))
        {
            PaintFirstFooter(canvas, LeftOf(canvas.PageNumber, _setup));
        }

        canvas.Furniture = FurniturePlace.None;
    }

    private bool IsTurned => _furniture.Upright is not null;

    private void PaintParagraphs(PageCanvas canvas)
    {
        var (header, footer) = FurnitureOf(canvas.PageNumber);
        var left = LeftOf(canvas.PageNumber, _upright);
        canvas.Furniture = FurniturePlace.Header;
        header?.Paint(canvas, left, _upright.HeaderDistance);
        canvas.Furniture = FurniturePlace.Footer;
        footer?.Paint(canvas, left, _upright.Paper.Height - _upright.FooterDistance - footer.Height);
    }

    private void PaintFirstFooter(PageCanvas canvas, Length left)
    {
        canvas.Furniture = FurniturePlace.Footer;
        var y = _firstFooter.Aggregate(
            _setup.Paper.Height - _setup.FooterDistance, (top, rule) => top - rule.Height);
        foreach (var rule in _firstFooter)
        {
            rule.Paint(canvas, left, y);
            y += rule.Height;
        }
    }

    private bool IsBare(int page) => _furniture.NoneOnFirstPage && page == FirstPage;

    private static Length LeftOf(int page, PageSetup setup) =>
        setup.MirrorMargins && page % 2 == 0 ? setup.Margins.Right : setup.Margins.Left;

    private (FurnitureBlock? Header, FurnitureBlock? Footer) FurnitureOf(int page) =>
        IsBare(page) ? (null, null)
        : page % 2 == 0 ? (_evenHeader, _evenFooter)
        : (_oddHeader, _oddFooter);
}
