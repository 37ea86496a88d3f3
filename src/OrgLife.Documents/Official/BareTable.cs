using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>无线表 — cells side by side without rules and without room around their text.</summary>
internal static class BareTable
{
    private static readonly TableStyle Bare = new()
    {
        Outer = LineStyle.None,
        Inner = LineStyle.None,
        Padding = default,
    };

    /// <summary>One cell that keeps a room of at least this height, whatever stands in it.</summary>
    public static Table Room(IReadOnlyList<Paragraph> lines, Length height) => new(
        [ColumnWidth.Proportional(1)],
        [new TableRow([new TableCell(lines) { VerticalAlignment = VerticalAlignment.Top }]) { MinimumHeight = height }],
        Bare);

    /// <summary>Something on the left and something on the right; where the right has a width, it keeps to it.</summary>
    public static Table TwoEnds(
        IReadOnlyList<Paragraph> left,
        IReadOnlyList<Paragraph> right,
        Length rightWidth = default,
        VerticalAlignment place = VerticalAlignment.Bottom) => new(
        [
            ColumnWidth.Proportional(1),
            rightWidth == Length.Zero ? ColumnWidth.Proportional(1) : ColumnWidth.Fixed(rightWidth),
        ],
        [
            new TableRow(
            [
                new TableCell(left) { VerticalAlignment = place },
                new TableCell(right) { VerticalAlignment = place },
            ]),
        ],
        Bare);

    /// <summary>Rows of cells.</summary>
    public static Table Rows(IReadOnlyList<ColumnWidth> columns, IEnumerable<TableRow> rows) =>
        new(columns, [.. rows], Bare);
}
