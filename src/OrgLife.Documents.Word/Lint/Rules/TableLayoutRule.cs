namespace OrgLife.Documents.Word;

/// <summary>A table that is laid out anew by its content has other columns in every renderer.</summary>
internal sealed class TableLayoutRule : LintRule
{
    public override string Id => "W10";

    public override string Asks => "表格为固定列宽（tblLayout=fixed），宽度以 dxa 计。";

    public override IEnumerable<LintFinding> Check(WordPackage file) =>
        from part in file.Texts
        from table in part.All("tbl")
        let properties = table.Child("tblPr")
        let isFixed = properties?.Child("tblLayout").Text("type") == "fixed"
        where !isFixed || properties?.Child("tblW").Text("type") != "dxa"
        select At(part, table, isFixed ? "tblW 不以 dxa 计。" : "列宽不固定。");
}
