namespace OrgLife.Documents.Word;

/// <summary>Word 选项 — what a host may choose about a Word file.</summary>
public sealed record WordOptions
{
    /// <summary>
    /// 字体名 — which font plays a role, by the name Word lists it under. A role that is not named here has
    /// the font offices use: 仿宋_GB2312, 方正小标宋简体, 黑体, 楷体_GB2312, 宋体. None by default.
    /// </summary>
    public IReadOnlyDictionary<FontRole, string> FontNames { get; init; } =
        new Dictionary<FontRole, string>();

    internal string FontName(FontRole role) =>
        FontNames.TryGetValue(role, out var name) ? XmlText.Clean(name) : OfficialFonts.NameOf(role);
}
