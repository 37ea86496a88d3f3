namespace OrgLife.Documents.Word;

/// <summary>Renderers take column widths from different places: some from the grid, some from the cells.</summary>
internal sealed class GridRule : LintRule
{
    public override string Id => "W01";

    public override string Asks => "每个单元格的 tcW 等于所跨各列 gridCol 之和。";

    public override IEnumerable<LintFinding> Check(WordPackage file) =>
        from part in file.Texts
        from table in part.All("tbl")
        let grid = table.Child("tblGrid")?.Children("gridCol").Select(column => column.Number("w") ?? 0).ToList() ?? []
        from row in table.Children("tr")
        from cell in GridCell.Of(row)
        let expected = grid.Skip(cell.Column).Take(cell.Span).Sum()
        let width = cell.Properties?.Child("tcW")
        where width.Number("w") != expected
        select At(part, cell.Element, $"tcW 为 {width.Text("w") ?? "空"}，所跨各列之和为 {expected}。");
}
