namespace OrgLife.Documents.Word;

/// <summary>
/// Finds the paragraph styles of a document, one of each name: listed ones first, then as they appear.
/// </summary>
internal sealed class UsedStyles
{
    private readonly List<ParagraphStyle> _styles = [];
    private readonly HashSet<string> _names = [];
    private ParagraphStyle? _last;

    public static IReadOnlyList<ParagraphStyle> Of(Document document)
    {
        var used = new UsedStyles();
        used.AddAll(document.Styles);
        foreach (var section in document.Sections)
        {
            used.AddBlocks(section.Blocks);
            used.AddParagraphs(section.Furniture.OddHeader);
            used.AddParagraphs(section.Furniture.EvenHeader);
            used.AddParagraphs(section.Furniture.OddFooter);
            used.AddParagraphs(section.Furniture.EvenFooter);
        }

        return used._styles;
    }

    private void AddAll(IReadOnlyList<ParagraphStyle> styles)
    {
        foreach (var style in styles)
        {
            Add(style);
        }
    }

    private void Add(ParagraphStyle style)
    {
        if (!ReferenceEquals(style, _last) && _names.Add(style.Name))
        {
            _styles.Add(style);
        }

        _last = style;
    }

    private void AddBlocks(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            AddBlock(block);
        }
    }

    private void AddBlock(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph: Add(paragraph.Style); break;
            case Heading heading: Add(heading.Style); break;
            case Table table: AddTable(table); break;
            case KeepTogether together: AddBlocks(together.Blocks); break;
            case BottomAnchored anchored: AddBlocks(anchored.Blocks); break;
            default: break;
        }
    }

    private void AddTable(Table table)
    {
        foreach (var row in table.Rows)
        {
            foreach (var cell in row.Cells)
            {
                AddParagraphs(cell.Paragraphs);
            }
        }
    }

    private void AddParagraphs(IReadOnlyList<Paragraph> paragraphs)
    {
        foreach (var paragraph in paragraphs)
        {
            Add(paragraph.Style);
        }
    }
}
