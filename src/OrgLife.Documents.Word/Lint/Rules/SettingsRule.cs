namespace OrgLife.Documents.Word;

/// <summary>What a missing setting means differs between Word's versions, WPS and LibreOffice.</summary>
internal sealed class SettingsRule : LintRule
{
    private static readonly string[] Needed =
        ["characterSpacingControl", "noLineBreaksAfter", "noLineBreaksBefore", "compat", "themeFontLang"];

    public override string Id => "W07";

    public override string Asks => "settings.xml 写明标点压缩、行首行尾禁则、兼容模式 15 和东亚语言。";

    public override IEnumerable<LintFinding> Check(WordPackage file)
    {
        if (file.Settings is not { } settings)
        {
            return [In("word/settings.xml", "", "没有 settings.xml。")];
        }

        return
        [
            .. Needed.Where(name => settings.Root.Child(name) is null)
                .Select(name => In(settings.Name, "", $"没有 {name}。")),
            .. CompatibilityMode(settings) == "15"
                ? Array.Empty<LintFinding>()
                : [In(settings.Name, "", "compatibilityMode 不是 15。")],
        ];
    }

    private static string? CompatibilityMode(WordPart settings) => settings.All("compatSetting")
        .FirstOrDefault(setting => setting.Text("name") == "compatibilityMode").Text();
}
