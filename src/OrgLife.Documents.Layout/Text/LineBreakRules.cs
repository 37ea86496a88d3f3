using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>
/// 换行规则 — where a line of text may end. Presets only: what Word does with our files, and
/// what the standards would like.
/// </summary>
public sealed record LineBreakRules
{
    private LineBreakRules()
    {
    }

    /// <summary>
    /// The default: Word's rules with the lists that our Word files state (<see cref="Kinsoku"/>); Latin
    /// words and numbers stay whole; no mark hangs; marks are not squeezed.
    /// </summary>
    /// <remarks>
    /// LibreOffice 7.4 ends lines at the same places (measured), with two habits of its own: it ends none
    /// between a stop or closing bracket and a Western word or number, and it leaves letter spacing out where
    /// Western text begins or ends.
    /// </remarks>
    public static LineBreakRules Word { get; } = new()
    {
        NotAtLineStart = Kinsoku.NotAtLineStart,
        NotAtLineEnd = Kinsoku.NotAtLineEnd,
    };

    /// <summary>
    /// Word's rules, and a number also stays with its unit, sign or brackets: 2017年, 3月1日, 〔2017〕69号, 30%
    /// (clreq §行首行尾禁则). Word breaks inside these, so lines may then end elsewhere than in the Word file.
    /// </summary>
    public static LineBreakRules Strict { get; } = Word with { KeepsNumbersWhole = true };

    internal string NotAtLineStart { get; private init; } = "";

    internal string NotAtLineEnd { get; private init; } = "";

    /// <summary>Whether a number sticks to what belongs to it.</summary>
    internal bool KeepsNumbersWhole { get; private init; }
}
