namespace OrgLife.Documents.Word;

/// <summary>“ ” … — · fall into the Latin font where the slots of a run name different fonts.</summary>
internal sealed class FontSlotRule : LintRule
{
    private static readonly string[] Slots = ["ascii", "hAnsi", "eastAsia"];

    public override string Id => "W06";

    public override string Asks => "rFonts 的 ascii、hAnsi、eastAsia 用同一种中文字体，并有 hint=eastAsia。";

    public override IEnumerable<LintFinding> Check(WordPackage file) =>
        from part in file.Styles is null ? file.Texts : file.Texts.Append(file.Styles)
        from fonts in part.All("rFonts")
        let names = Slots.Select(slot => fonts.Text(slot)).Where(name => name is not null).Distinct().ToList()
        where names.Count > 1 || (names.Count == 1 && fonts.Text("hint") != "eastAsia")
        select At(
            part,
            fonts,
            names.Count > 1 ? $"各槽字体不一：{string.Join("、", names)}。" : $"“{names[0]}”没有 hint=eastAsia。");
}
