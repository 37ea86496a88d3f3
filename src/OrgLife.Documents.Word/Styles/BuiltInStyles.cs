namespace OrgLife.Documents.Word;

/// <summary>
/// The styles that Word has already. It recognises them by their English names, whatever language it shows
/// them in; a custom style of the name that Chinese Word shows for one of them would be taken for it.
/// </summary>
internal static class BuiltInStyles
{
    public const string Normal = "正文";

    /// <summary>
    /// The English name of the built-in style that plays the part of a style; null where none does.
    /// </summary>
    public static string? NameOf(ParagraphStyle style) => style switch
    {
        { OutlineLevel: > 0 and < 10 } => "heading " + Fragment.Number(style.OutlineLevel),
        { Name: "标题" } => "Title",
        { Name: "副标题" } => "Subtitle",
        { Name: "页眉" } => "header",
        { Name: "页码" or "页脚" } => "footer",
        _ => null,
    };

    /// <summary>Such as <c>Heading1</c> for <c>heading 1</c>.</summary>
    public static string IdOf(string name) =>
        char.ToUpperInvariant(name[0]) + name.Substring(1).Replace(" ", "");
}
