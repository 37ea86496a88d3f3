using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>Cuts the blocks of a section into slices and grows the logical structure alongside.</summary>
internal sealed class BlockSlicer(
    ParagraphSetter setter, TableSetter tables, SectionPages sheets, StructureNode document, CancellationToken cancellation)
{
    private readonly PageArea _area = sheets.SmallestArea;
    private readonly List<Slice> _slices = [];

    /// <summary>Where the slices begin that stand under one another: those of an anchored block stand apart.</summary>
    private int _flowStart;

    /// <summary>The slices of a section, in order.</summary>
    public List<Slice> Slice(Section section, int index)
    {
        Add(section.Blocks, new BlockPath(null, "Sections", index));
        return _slices;
    }

    private void Add(IReadOnlyList<Block> blocks, BlockPath parent)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            Add(blocks[i], new BlockPath(parent, "Blocks", i));
        }
    }

    private void Add(Block block, BlockPath path)
    {
        switch (block)
        {
            case Paragraph paragraph:
                AddText(paragraph.Inlines, [], paragraph.Style, isHeading: false, path);
                break;
            case Heading heading:
                AddText(heading.Inlines, heading.RunIn, heading.ParagraphStyle, isHeading: true, path);
                break;
            case Table table:
                AddTable(table, path);
                break;
            case Rule rule:
                _slices.Add(new RuleSlice(rule, sheets.Paper.Width, _area.Width, path));
                break;
            case Picture picture:
                AddPicture(picture, path);
                break;
            case Seal seal:
                AddSeal(seal, path);
                break;
            case PageBreak:
                _slices.Add(new PageBreakSlice(path));
                break;
            case KeepTogether kept:
                AddKept(kept, path);
                break;
            case BottomAnchored anchored:
                AddAnchored(anchored, path);
                break;
            default:
                throw new NotSupportedException($"No layout for {block.GetType().Name}.");
        }
    }

    private void AddText(
        IReadOnlyList<Inline> inlines, IReadOnlyList<Inline> runIn, ParagraphStyle style, bool isHeading,
        BlockPath path)
    {
        var owner = Own(style, isHeading, runIn.Count > 0);
        var paragraph = setter.Set(inlines, runIn, style, _area.Width);
        var outline = isHeading && style.OutlineLevel > 0
            ? new OutlineTitle(PlainText.Of(inlines), style.OutlineLevel)
            : null;
        for (var i = 0; i < paragraph.LineCount; i++)
        {
            var isLast = i == paragraph.LineCount - 1;
            var slice = new LineSlice(paragraph, i, owner, path)
            {
                SpaceBefore = i == 0 ? style.SpaceBefore : Length.Zero,
                SpaceAfter = isLast ? style.SpaceAfter : Length.Zero,
                Outline = i == 0 ? outline : null,
            };
            slice.KeepWithNext(isLast ? style.KeepWithNext ? Keep.Heading : Keep.None
                : style.KeepLinesTogether ? Keep.Group : Keep.None);
            _slices.Add(slice);
        }
    }

    private TextOwner Own(ParagraphStyle style, bool isHeading, bool hasRunIn)
    {
        var main = document.Add(isHeading && style.OutlineLevel > 0
            ? new StructureNode(StructureRole.Heading) { Level = style.OutlineLevel }
            : new StructureNode(StructureRole.Paragraph));
        return new TextOwner(
            main, hasRunIn ? document.Add(new StructureNode(StructureRole.Paragraph)) : null);
    }

    private void AddTable(Table table, BlockPath path)
    {
        if (table.Rows.Count == 0 || table.Columns.Count == 0)
        {
            return;
        }

        Separate(path);
        var layout = tables.Set(table, _area, document);
        for (var row = 0; row < table.Rows.Count; row++)
        {
            cancellation.ThrowIfCancellationRequested();
            var slice = new RowSlice(layout, row, path);
            slice.KeepWithNext(
                row < layout.HeaderRows || IsKept(table.Rows[row]) ? Keep.Heading
                : layout.TakesAlong(row) ? Keep.Group
                : Keep.None);
            _slices.Add(slice);
        }
    }

    // As Word does: a row stays with the next one where all its text is to stay with what follows.
    private static bool IsKept(TableRow row)
    {
        var hasText = false;
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var texts = row.Cells[i].Paragraphs;
            for (var p = 0; p < texts.Count; p++)
            {
                if (!texts[p].Style.KeepWithNext)
                {
                    return false;
                }

                hasText = true;
            }
        }

        return hasText;
    }

    private void Separate(BlockPath path)
    {
        if (_slices.Count == _flowStart || _slices[_slices.Count - 1] is not (RowSlice or PageBreakSlice))
        {
            return;
        }

        var above = _slices[_slices.Count - 1];
        var separator = new SeparatorSlice(path);
        separator.KeepWithNext(above is PageBreakSlice ? Keep.Heading : above.Keep);
        _slices.Add(separator);
    }

    private void AddPicture(Picture picture, BlockPath path)
    {
        var node = document.Add(
            new StructureNode(StructureRole.Figure) { AlternateText = picture.AlternateText });
        _slices.Add(new PictureSlice(
            FittedPicture.Of(picture, _area.Width, _area.Height), _area.Width, node, path));
    }

    private void AddSeal(Seal seal, BlockPath path)
    {
        var node = document.Add(new StructureNode(StructureRole.Figure) { AlternateText = seal.AlternateText });
        var slice = new SealSlice(seal, _area.Width, node, path);
        slice.KeepWithNext(Keep.Heading);
        _slices.Add(slice);
    }

    private void AddKept(KeepTogether kept, BlockPath path)
    {
        if (kept.WithPrevious && _slices.Count > 0)
        {
            _slices[_slices.Count - 1].KeepWithNext(Keep.Group);
        }

        var first = _slices.Count;
        Add(kept.Blocks, path);
        for (var i = first; i < _slices.Count - 1; i++)
        {
            _slices[i].KeepWithNext(Keep.Group);
        }
    }

    private void AddAnchored(BottomAnchored anchored, BlockPath path)
    {
        var first = _slices.Count;
        _flowStart = first;
        Add(anchored.Blocks, path);
        for (var i = first; i < _slices.Count; i++)
        {
            _slices[i].Anchor ??= path;
        }

        _flowStart = _slices.Count;
    }
}
