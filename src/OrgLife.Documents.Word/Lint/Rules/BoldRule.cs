namespace OrgLife.Documents.Word;

/// <summary>The official format knows no bold (GB/T 9704-2012 7.3.3).</summary>
internal sealed class BoldRule : LintRule
{
    public override string Id => "W14";

    public override string Asks => "不加粗（GB/T 9704-2012 7.3.3）。";

    protected override LintSeverity Severity => LintSeverity.Warning;

    public override IEnumerable<LintFinding> Check(WordPackage file) =>
        from part in file.Texts
        from bold in part.All("b")
        where bold.IsOn()
        select At(part, bold, "文字加粗。");
}
