using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>文字行 — one line of text on a page.</summary>
/// <param name="Text">Its characters, blanks at its end included.</param>
/// <param name="Left">The origin of its first glyph, from the left edge of the sheet.</param>
/// <param name="Right">Where its last glyph that is not blank ends.</param>
/// <param name="Baseline">Its baseline, from the top of the sheet.</param>
/// <param name="Faces">The PostScript names of its faces, separated by blanks, each once.</param>
public sealed record PageLine(string Text, Length Left, Length Right, Length Baseline, string Faces)
{
    /// <summary>
    /// Whether it is turned clockwise and runs down the page: left and right then count from the top of the sheet, the
    /// baseline from its left edge.
    /// </summary>
    public bool IsTurned { get; init; }
}
