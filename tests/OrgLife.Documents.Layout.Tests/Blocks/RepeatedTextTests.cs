using FsCheck;
using FsCheck.Fluent;
using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout.Tests;

/// <summary>A text that a table has already set is not set again; a reader of the pages cannot tell.</summary>
public sealed class RepeatedTextTests
{
    private static readonly ParagraphStyle Small = Sheets.Styles.TableText with
    {
        Text = Sheets.Styles.TableText.Text with { Size = FontSize.No6 },
        Alignment = Alignment.Right,
    };

    private static readonly Gen<TableCell> Cells =
        from text in Gen.Elements("已完成", "推进之中，待查", "一二三四五六七八九十", "王㛃", "3月1日", "a\tb", "\uE863", "")
        from style in Gen.Elements(Sheets.Styles.TableText, Small)
        from underlined in Gen.Elements(true, false, false)
        select new TableCell([new Paragraph(
            [new Run(text) { Style = underlined ? style.Text with { Underline = true } : null }], style)]);

    private static readonly Gen<Table> Tables =
        from rows in Gen.ListOf(Gen.ArrayOf(Cells, 3), 12)
        select new Table(
            [ColumnWidth.Proportional(1), ColumnWidth.Proportional(1), ColumnWidth.Proportional(5)],
            [.. rows.Select(cells => new TableRow(cells))],
            new TableStyle());

    [Fact]
    public void RepeatedTextsStandAsIfEachWereTheOnlyOne() => Prop.ForAll(Tables.ToArbitrary(), table =>
        DumpOf(table).ShouldBe(DumpOf(WithoutRepetitions(table)))).QuickCheckThrowOnFailure();

    [Fact]
    public void EveryFieldWithAMissingCharacterIsNamedThoughTheTextIsTheSame()
    {
        TableRow Row(int index) => new([new TableCell(
            [new Paragraph([new Run("王㛃") { Source = $"items[{index}].name" }], Sheets.Styles.TableText)])]);
        var table = new Table([ColumnWidth.Proportional(1)], [Row(0), Row(1)], new TableStyle());
        var fonts = new FakeFonts(new FakeTypeface("Fake", codePoint => codePoint != '㛃'));

        Should.Throw<MissingGlyphException>(() => DocumentLayout.LayOut(Sheet(table), fonts))
            .Missing.Select(missing => missing.Source).ShouldBe(["items[0].name", "items[1].name"]);
    }

    // Text of two runs is always set anew.
    private static Table WithoutRepetitions(Table table) => table with
    {
        Rows = [.. table.Rows.Select(row => row with
        {
            Cells = [.. row.Cells.Select(cell => cell with
            {
                Paragraphs =
                [
                    .. cell.Paragraphs.Select(text => text with { Inlines = [.. text.Inlines, new Run("")] }),
                ],
            })],
        })],
    };

    private static string DumpOf(Table table) =>
        PageDump.Of(DocumentLayout.LayOut(Sheet(table), FakeFonts.Everything));

    private static Document Sheet(Table table) =>
        new(new DocumentProperties { Title = "试" }, [new Section(PageSetup.TypeArea, [table])]);
}
