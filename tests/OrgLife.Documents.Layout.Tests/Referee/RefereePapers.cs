using System.Globalization;
using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout.Tests;

/// <summary>
/// Papers of many pages with all that breaks lines and pages, of words drawn by a fixed rule.
/// </summary>
internal static class RefereePapers
{
    private const string Hanzi =
        "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经";

    private static uint _seed;

    public static Document Text(PageSetup page)
    {
        _seed = 1;
        var styles = new OfficialStyles(page);
        var blocks = new List<Block> { new Paragraph("关于开展组织生活的方案", styles.Title) };
        for (var i = 0; i < 12; i++)
        {
            blocks.Add(new Heading("一、" + Words(8), styles.Heading(1)));
            blocks.Add(new Heading("（一）" + Words(6) + "。", styles.Heading(2))
            {
                RunIn = [new Run(Words(90)) { Style = styles.Body.Text }],
            });
            blocks.AddRange(Enumerable.Range(0, 3).Select(_ => new Paragraph(Words(Next(240)), styles.Body)));
        }

        return Of(page, styles, [.. blocks, Signature(styles)]);
    }

    public static Document Table(PageSetup page)
    {
        _seed = 2;
        var styles = new OfficialStyles(page);
        TableCell Head(string text) => new(text, styles.TableHead);
        var rows = new List<TableRow>
        {
            new([Head("序号") with { RowSpan = 2 }, Head("问题") with { ColumnSpan = 2 },
                Head("时限") with { RowSpan = 2 }]),
            new([Head("表现"), Head("措施")]),
        };
        rows.AddRange(Enumerable.Range(1, 70).Select(number => new TableRow(
        [
            new TableCell(number.ToString(CultureInfo.InvariantCulture), styles.TableCentered),
            new TableCell(Words(Next(90)), styles.TableText),
            new TableCell(Words(Next(60)), styles.TableText),
            new TableCell("2026年3月", styles.TableCentered),
        ])
        {
            MinimumHeight = number % 5 == 0 ? Length.FromMillimeters(12) : Length.Zero,
        }));
        rows.Add(new TableRow([.. Enumerable.Range(0, 4)
            .Select(i => new TableCell(i == 1 ? Words(900) : "短", styles.TableText))]));
        var columns = new[]
        {
            ColumnWidth.Fit, ColumnWidth.Proportional(3), ColumnWidth.Proportional(2),
            ColumnWidth.Fixed(Length.FromMillimeters(24)),
        };
        return Of(
            page,
            styles,
            [
                new Paragraph("问题清单", styles.Title),
                new Table(columns, rows, new TableStyle()) { HeaderRows = 2 },
                new Paragraph("注：" + Words(100), styles.Note),
            ]);
    }

    /// <summary>A form: a line of a table without rules, then rows of one height down to the page's end.</summary>
    public static Document Form(PageSetup page, Length rowHeight, int count = 180)
    {
        _seed = 3;
        var styles = new OfficialStyles(page);
        var line = new TableStyle
        {
            Outer = LineStyle.None,
            Inner = LineStyle.None,
            Padding = Edges.Symmetric(Length.FromMillimeters(0.5), Length.Zero),
        };
        TableRow Row(string first, string second, ParagraphStyle style) =>
            new([new TableCell(first, style), new TableCell(second, style)]) { MinimumHeight = rowHeight };
        TableCell Name(int number) => new(
            number % 17 == 0 ? "古丽娜尔·示例别克" : number % 23 == 0 ? "欧阳示例示例" : Words(3), styles.TableCentered)
        {
            Fit = CellFit.Name,
        };
        var rows = Enumerable.Range(1, count)
            .Select(number => Row(number.ToString(CultureInfo.InvariantCulture), "", styles.TableCentered))
            .Select((row, i) => row with { Cells = [row.Cells[0], Name(i + 1)] });
        ColumnWidth[] columns = [ColumnWidth.Proportional(1), ColumnWidth.Fixed(Length.FromMillimeters(26))];
        return Of(
            page,
            styles,
            [
                new Paragraph("测评表", styles.Title),
                new Table(columns, [Row("某某支部", "2026年3月1日", styles.TableText)], line),
                new Table(
                    columns,
                    [Row("序号", "姓名", styles.TableHead), .. rows],
                    new TableStyle { Padding = Edges.Symmetric(Length.FromMillimeters(0.3), Length.Zero) })
                {
                    HeaderRows = 1,
                },
            ]);
    }

    private static KeepTogether Signature(OfficialStyles styles)
    {
        var style = styles.SignOff with { RightIndent = Indent.Characters(4) };
        return new KeepTogether([new Paragraph("某某支部", style), new Paragraph("2026年3月1日", style)])
        {
            WithPrevious = true,
        };
    }

    private static Document Of(PageSetup page, OfficialStyles styles, IReadOnlyList<Block> blocks) => new(
        new DocumentProperties { Title = "试" },
        [new Section(page, blocks) { Furniture = OfficialFurniture.PageNumbers(styles) }]);

    // A digit never follows a stop or bracket: LibreOffice would not end a line between them, Word does.
    private static string Words(int count) =>
        string.Concat(Enumerable.Range(0, count).Select(_ => Next(100) switch
    {
        < 76 => Hanzi[Next(Hanzi.Length)].ToString(),
        < 83 => "，",
        < 87 => "。" + Hanzi[Next(Hanzi.Length)],
        < 89 => "、" + Hanzi[Next(Hanzi.Length)],
        < 91 => "（" + Hanzi[Next(Hanzi.Length)] + "）",
        < 93 => "“" + Hanzi[Next(Hanzi.Length)] + "”",
        < 96 => Hanzi[Next(Hanzi.Length)] + "20" + (10 + Next(20)) + "年",
        < 98 => Hanzi[Next(Hanzi.Length)] + "《" + Hanzi[Next(Hanzi.Length)] + "》",
        _ => Hanzi[Next(Hanzi.Length)] + Next(100).ToString(CultureInfo.InvariantCulture) + "%"
            + Hanzi[Next(Hanzi.Length)],
    }));

    private static int Next(int limit)
    {
        _seed = (_seed * 1664525) + 1013904223;
        return (int)((_seed >> 8) % (uint)limit);
    }
}
