namespace OrgLife.Documents.Word;

/// <summary>Word and WPS know the built-in headings by the name of the style, not by its id.</summary>
internal sealed class HeadingNameRule : LintRule
{
    public override string Id => "W16";

    public override string Asks => "有大纲级别的段落样式名为 heading 1 至 heading 9，级别相符。";

    public override IEnumerable<LintFinding> Check(WordPackage file) =>
        from part in file.Styles is null ? [] : new[] { file.Styles }
        from style in part.All("style")
        let level = style.Child("pPr")?.Child("outlineLvl").Number()
        let name = style.Child("name").Text() ?? ""
        where level is >= 0 and < 9 && !string.Equals(name, $"heading {level + 1}", StringComparison.OrdinalIgnoreCase)
        select In(part.Name, name, $"大纲级别为 {level + 1}，样式名为“{name}”。");
}
