namespace OrgLife.Documents.Content.Tests;

/// <summary>Names in a cell of a width, beside a column that can spare nothing.</summary>
internal static class NameCells
{
    public static Length Available => Length.FromMillimeters(156);

    public static ParagraphStyle Style => Tables.Styles.TableCentered;

    private static TableStyle Bare { get; } = new()
    {
        Outer = LineStyle.None,
        Inner = LineStyle.None,
        Padding = Edges.Symmetric(Length.Zero, Length.Zero),
    };

    public static Paragraph Fitted(string name, double points, Length height = default) =>
        FittedTable.Of(Table(name, points, height), Available).Rows[0].Cells[0].Paragraphs[0];

    // A column of names gives nothing.
    public static Table Table(string name, double points, Length height = default) => new(
        [ColumnWidth.Fixed(Length.FromPoints(points)), ColumnWidth.Proportional(1)],
        [
            new TableRow(
            [
                new TableCell(name, Style) { Fit = CellFit.Name },
                new TableCell("赵甲", Style) { Fit = CellFit.Name },
            ])
            {
                MinimumHeight = height,
            },
        ],
        Bare);

    public static IReadOnlyList<string> Lines(Paragraph text) =>
        string.Concat(text.Inlines.Select(inline => inline is Run run ? run.Text : "\n")).Split('\n');

    public static FontSize SizeOf(Paragraph text) =>
        text.Inlines.OfType<Run>().Select(run => (run.Style ?? text.Style.Text).Size).Distinct().ShouldHaveSingleItem();

    public static Length HeightOf(Paragraph text) => text.Style.LineHeight * Lines(text).Count;
}
