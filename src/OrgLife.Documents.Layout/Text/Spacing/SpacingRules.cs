namespace OrgLife.Documents.Layout;

/// <summary>
/// 字距规则 — how wide full-width marks and the seams between Chinese and Western text are. What a line then lacks or
/// has to spare is taken from marks first, then from the seams, and only then put between characters.
/// </summary>
public sealed record SpacingRules
{
    /// <summary>
    /// The default, as our Word files ask for: marks keep their em, no room between Chinese and Western text, no mark
    /// hangs. So every character stays on the grid of 28.
    /// </summary>
    public static SpacingRules Word { get; } = new();

    /// <summary>
    /// 国标 — a mark at the end of a line takes half an em (GB/T 15834-2011 5.1.10), two marks beside each other one and
    /// a half (5.1.11), marks give way where that keeps one off the next line, and Chinese stands a quarter of an em
    /// from Western text. Lines then end elsewhere than in the Word file.
    /// </summary>
    public static SpacingRules GB { get; } = new()
    {
        TrimsLineEnd = true,
        SqueezesNeighbours = true,
        SqueezesToFit = true,
        WesternGap = 0.25,
    };

    /// <summary>行末半角 — whether a mark at the end of a line takes half an em (5.1.10); false by default.</summary>
    public bool TrimsLineEnd { get; init; }

    /// <summary>连续标点挤压 — whether of two marks side by side half an em is taken (5.1.11); false by default.</summary>
    public bool SqueezesNeighbours { get; init; }

    /// <summary>
    /// 先挤进后推出 — whether the marks of a line give up to half an em each so that a mark which may not begin the next
    /// line still fits (5.1.11); false by default: a character goes to the next line with it.
    /// </summary>
    public bool SqueezesToFit { get; init; }

    /// <summary>标点悬挂 — whether 、 ， 。 may stand outside the end of a full line; false by default.</summary>
    public bool HangsMarks { get; init; }

    /// <summary>中西文间隙 — the room between Chinese and Western text in parts of the em; 0 by default.</summary>
    public double WesternGap { get; init; }
}
