namespace OrgLife.Documents;

/// <summary>
/// 方案段落 — a paragraph of a step: plain text, text that begins with whom it concerns (党员：…), or a numbered one
/// of the fourth level (（1）党支部：…).
/// </summary>
[Term("方案段落")]
public sealed record PlanParagraph
{
    /// <summary>内容, without number and audience.</summary>
    [Term("内容")]
    public required string Text { get; init; }

    /// <summary>对象 — printed before the text with a colon; null by default.</summary>
    [Term("对象")]
    public string? Audience { get; init; }

    /// <summary>
    /// 是否编号 — whether the paragraph takes a number （1）, counted within its step; false by default.
    /// </summary>
    [Term("是否编号")]
    public bool Numbered { get; init; }
}
