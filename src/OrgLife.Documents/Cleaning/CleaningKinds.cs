namespace OrgLife.Documents;

/// <summary>What cleaning changes; nothing else.</summary>
internal static class CleaningKinds
{
    public static CleaningKind Markup { get; } = new("cleaning.markup", "网页标记");

    public static CleaningKind Hidden { get; } = new("cleaning.hidden", "注释、脚本或样式");

    public static CleaningKind Picture { get; } =
        new("cleaning.picture", "图片或其他嵌入内容", "文字中放不下，如有用请另附。");

    public static CleaningKind Entity { get; } = new("cleaning.entity", "网页转义");

    public static CleaningKind LineBreak { get; } = new("cleaning.line-break", "换行符");

    public static CleaningKind Blank { get; } = new("cleaning.blank", "空白");

    public static CleaningKind ControlCharacter { get; } = new("cleaning.control-character", "控制字符");

    public static CleaningKind InvisibleCharacter { get; } = new("cleaning.invisible-character", "看不见的字符");

    public static CleaningKind HalfCharacter { get; } =
        new("cleaning.half-character", "半个字的编码", "原字已经不全，请补录。");

    public static IReadOnlyList<CleaningKind> All { get; } =
        [Markup, Hidden, Picture, Entity, LineBreak, Blank, ControlCharacter, InvisibleCharacter, HalfCharacter];
}
