namespace OrgLife.Documents.Word;

/// <summary>A break before a paragraph that itself begins a page makes an empty page.</summary>
internal sealed class PageBreakRule : LintRule
{
    public override string Id => "W15";

    public override string Asks => "分页只用一种办法：段落有 pageBreakBefore 时，前面没有分页符。";

    public override IEnumerable<LintFinding> Check(WordPackage file) =>
        from part in file.Texts
        from paragraph in part.All("p")
        where paragraph.Child("pPr")?.Child("pageBreakBefore").IsOn() ?? false
        let before = paragraph.ElementsBeforeSelf(Wml.Namespace + "p").LastOrDefault()
        where before?.Descendants(Wml.Namespace + "br").LastOrDefault().Text("type") == "page"
        select At(part, paragraph, "分页符之后又是 pageBreakBefore，会多出空白页。");
}
