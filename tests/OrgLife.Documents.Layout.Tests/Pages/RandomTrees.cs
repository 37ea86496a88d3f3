using FsCheck;
using FsCheck.Fluent;
using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout.Tests;

/// <summary>
/// Trees of all kinds: text of all planes, controls, empty strings, long cells, spans, nothing at all.
/// </summary>
internal static class RandomTrees
{
    private static readonly Gen<string> Character = Gen.Frequency(
        (20, Gen.Choose(0x4E00, 0x9FFF).Select(char.ConvertFromUtf32)),
        (6, Gen.Choose(0x20, 0x7E).Select(char.ConvertFromUtf32)),
        (5, Gen.Elements("，", "。", "（", "）", "——", "……", "《", "》", "、", "“", "”", "　", " ", "·", "%")),
        (2, Gen.Choose(0, 0x2FFF).Select(char.ConvertFromUtf32)),
        (1, Gen.Choose(0xA000, 0xD7FF).Select(char.ConvertFromUtf32)),
        (1, Gen.Choose(0xE000, 0xFFFF).Select(char.ConvertFromUtf32)),
        (2, Gen.Choose(0x10000, 0x10FFFF).Select(char.ConvertFromUtf32)),
        (1, Gen.Elements(1, 2, 3, 14, 15, 16).SelectMany(plane => Gen.Choose(plane << 16, (plane << 16) + 0xFFFF))
            .Select(char.ConvertFromUtf32)),
        (1, Gen.Choose(0xD800, 0xDFFF).Select(code => ((char)code).ToString())),
        (1, Gen.Elements("\n", "\t", "\0", "\u200B", "e\u0301", "邊\U000E0101", "\uE863")));

    private static readonly Gen<string> Text = Gen.Frequency(
        (200, Gen.Constant("")),
        (1200, Gen.Choose(1, 40).SelectMany(Words)),
        (400, Gen.Choose(100, 900).SelectMany(Words)),
        (1, Gen.Constant(10_000).SelectMany(Words)));

    private static readonly Gen<ParagraphStyle> Style =
        from size in Gen.Choose(10, 60)
        from spacing in Gen.Choose(-20, 20)
        from height in Gen.Frequency((1, Gen.Constant(0)), (9, Gen.Choose(100, 900)))
        from alignment in Gen.Elements(Alignment.Justify, Alignment.Left, Alignment.Center, Alignment.Right)
        from indents in Gen.Choose(-3, 5).ArrayOf(3)
        from space in Gen.Choose(0, 400).ArrayOf(2)
        from keeps in Gen.Elements(true, false, false).ArrayOf(2)
        from level in Gen.Choose(0, 4)
        select new ParagraphStyle
        {
            Name = "试",
            Text = new TextStyle
            {
                Role = FontRole.FangSong,
                Size = FontSize.FromHalfPoints(size),
                Spacing = Length.FromTwips(spacing),
                Underline = keeps[0],
            },
            LineHeight = Length.FromTwips(height),
            Alignment = alignment,
            FirstLineIndent = Indent.Characters(indents[0]),
            LeftIndent = Indent.Characters(indents[1]),
            RightIndent = Indent.Characters(indents[2]),
            SpaceBefore = Length.FromTwips(space[0]),
            SpaceAfter = Length.FromTwips(space[1]),
            KeepWithNext = keeps[0],
            KeepLinesTogether = keeps[1],
            OutlineLevel = level,
        };

    private static readonly Gen<Paragraph> AnyParagraph =
        from texts in Gen.Choose(0, 3).SelectMany(count => Text.ArrayOf(count))
        from style in Style
        select new Paragraph([.. texts.Select(text => new Run(text))], style);

    private static readonly Gen<TableCell> Cell =
        from count in Gen.Choose(0, 2)
        from paragraphs in AnyParagraph.ArrayOf(count)
        from vertical in Gen.Elements(
            VerticalAlignment.Top, VerticalAlignment.Center, VerticalAlignment.Bottom)
        from struck in Gen.Elements(true, false)
        from fit in Gen.Elements(CellFit.Wrap, CellFit.Wrap, CellFit.Shrink, CellFit.Name)
        select new TableCell(paragraphs) { VerticalAlignment = vertical, Struck = struck, Fit = fit };

    private static readonly Gen<Table> AnyTable =
        from columns in Gen.Frequency((8, Gen.Choose(1, 6)), (1, Gen.Choose(30, 60)))
        from rows in Gen.Choose(0, 8)
        from heads in Gen.Choose(0, 3)
        from cells in Cell.ArrayOf(columns * rows)
        from widths in Gen.Elements(
            ColumnWidth.Fit, ColumnWidth.Proportional(2), ColumnWidth.Fixed(Length.FromMillimeters(20)))
                .ArrayOf(columns)
        from breaks in Gen.Elements(true, false).ArrayOf(rows)
        from span in Gen.Choose(0, 3)
        select new Table(widths, Rows(cells, columns, rows, breaks, rows > heads ? span : 0),
            new TableStyle())
        {
            HeaderRows = span > 1 ? 0 : heads,
        };

    private static readonly Gen<Block> Simple = Gen.Frequency(
        (6, AnyParagraph.Select(paragraph => (Block)paragraph)),
        (2, AnyParagraph.Select(paragraph => (Block)new Heading(paragraph.Inlines, paragraph.Style)
        {
            RunIn = [new Run("正文")],
        })),
        (3, AnyTable.Select(table => (Block)table)),
        (1, Gen.Constant<Block>(new PageBreak())),
        (1, Gen.Constant<Block>(new Rule(LineStyle.Thick) { SpaceBefore = Length.FromMillimeters(3) })));

    private static readonly Gen<Block> AnyBlock = Gen.Frequency(
        (6, Simple),
        (1, Simple.ArrayOf(3).Select(blocks => (Block)new KeepTogether(blocks) { WithPrevious = true })),
        (1, Simple.ArrayOf(2).Select(blocks => (Block)new BottomAnchored(blocks))));

    public static Arbitrary<Document> Documents { get; } = (
        from count in Gen.Choose(0, 6)
        from blocks in AnyBlock.ArrayOf(count)
        from landscape in Gen.Elements(true, false)
        select new Document(
            new DocumentProperties { Title = "试" },
            [
                new Section(landscape ? PageSetup.TypeArea.Landscape : PageSetup.TypeArea, blocks)
                {
                    Furniture = OfficialFurniture.PageNumbers(new OfficialStyles(PageSetup.TypeArea)),
                },
            ])).ToArbitrary();

    /// <summary>Hanzi with marks, on a page of their own.</summary>
    public static Arbitrary<string> PlainTexts { get; } = Gen.Frequency(
            (12, Gen.Choose(0x4E00, 0x9FFF).Select(char.ConvertFromUtf32)),
            (1, Gen.Elements("，", "。”", "（", "）", "《", "》", "、", "2026年", "word", "30%")))
        .ArrayOf(300).Select(string.Concat).ToArbitrary();

    private static Gen<string> Words(int count) => Character.ArrayOf(count).Select(string.Concat);

    // The first cell of the body covers so many more rows below it.
    private static TableRow[] Rows(TableCell[] cells, int columns, int rows, bool[] breaks, int span)
    {
        var last = Math.Min(span, rows - 1);
        return [.. Enumerable.Range(0, rows).Select(row => new TableRow(
            [.. cells.Skip(row * columns).Take(columns)
                .Select((cell, column) => row == 0 && column == 0 && span > 1
                    ? cell with { RowSpan = last + 1 } : cell)
                .Where((_, column) => column > 0 || row == 0 || span <= 1 || row > last)])
        {
            MayBreak = breaks[row],
        })];
    }
}
