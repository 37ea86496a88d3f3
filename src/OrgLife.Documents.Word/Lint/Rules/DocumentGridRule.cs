namespace OrgLife.Documents.Word;

/// <summary>With a character grid LibreOffice sets 14 characters a line where Word sets 28.</summary>
internal sealed class DocumentGridRule : LintRule
{
    public override string Id => "W09";

    public override string Asks => "不用字符网格（docGrid 不为 linesAndChars、snapToChars）。";

    public override IEnumerable<LintFinding> Check(WordPackage file) =>
        from part in file.Texts
        from grid in part.All("docGrid")
        where grid.Text("type") is "linesAndChars" or "snapToChars"
        select At(part, grid, $"docGrid 为 {grid.Text("type")}。");
}
