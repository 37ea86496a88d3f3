namespace OrgLife.Documents.Word;

/// <summary>Theme fonts win over named ones, and every machine has another theme: 黑体 turns into 等线.</summary>
internal sealed class ThemeRule : LintRule
{
    private static readonly string[] ThemeSlots = ["asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"];

    public override string Id => "W05";

    public override string Asks => "不用主题字体。";

    public override IEnumerable<LintFinding> Check(WordPackage file) =>
        from part in file.Styles is null ? file.Texts : file.Texts.Append(file.Styles)
        from fonts in part.All("rFonts")
        let slot = ThemeSlots.FirstOrDefault(slot => fonts.Text(slot) is not null)
        where slot is not null
        select At(part, fonts, $"rFonts 有 {slot}。");
}
