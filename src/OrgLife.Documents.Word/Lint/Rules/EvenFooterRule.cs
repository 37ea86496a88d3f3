namespace OrgLife.Documents.Word;

/// <summary>Without the setting, even pages show the odd pages' footer, and the page number on the wrong side.</summary>
internal sealed class EvenFooterRule : LintRule
{
    public override string Id => "W19";

    public override string Asks => "有偶数页页眉页脚时，settings.xml 有 evenAndOddHeaders。";

    public override IEnumerable<LintFinding> Check(WordPackage file) =>
        from part in file.Texts
        from reference in part.All("footerReference").Concat(part.All("headerReference"))
        where reference.Text("type") == "even" && !(file.Settings?.Root.Child("evenAndOddHeaders").IsOn() ?? false)
        select At(part, reference, "有偶数页页脚，没有 evenAndOddHeaders。");
}
