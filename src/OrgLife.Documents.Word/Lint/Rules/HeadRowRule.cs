using System.Xml.Linq;

namespace OrgLife.Documents.Word;

/// <summary>Only head rows at the very top are repeated; a row that may not break loses text on a short page.</summary>
internal sealed class HeadRowRule : LintRule
{
    public override string Id => "W11";

    public override string Asks => "表头行（tblHeader）从第一行起连续。";

    public override IEnumerable<LintFinding> Check(WordPackage file) =>
        from part in file.Texts
        from table in part.All("tbl")
        from row in table.Children("tr").SkipWhile(IsHead).Where(IsHead)
        select At(part, row, "表头行不在表格顶端，不会重复。");

    private static bool IsHead(XElement row) => row.Child("trPr")?.Child("tblHeader").IsOn() ?? false;
}
