namespace OrgLife.Documents.Word;

/// <summary>Word refuses to open a file with a cell that does not end in a paragraph (ECMA-376 17.4.66).</summary>
internal sealed class CellEndRule : LintRule
{
    public override string Id => "W04";

    public override string Asks => "每个单元格以段落结尾。";

    public override IEnumerable<LintFinding> Check(WordPackage file) =>
        from part in file.Texts
        from cell in part.All("tc")
        where cell.Elements().LastOrDefault()?.Name != Wml.Namespace + "p"
        select At(part, cell, "单元格不以段落结尾。");
}
