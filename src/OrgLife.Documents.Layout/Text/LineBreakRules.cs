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
    /// The default: Word's rules with the lists that our Word files state (<see cref="Kinsoku"/>); Latin words and
    /// numbers stay whole; no mark hangs; marks are not squeezed.
    /// </summary>
    public static LineBreakRules Word { get; } = new()
    {
        NotAtLineStart = Kinsoku.NotAtLineStart,
        NotAtLineEnd = Kinsoku.NotAtLineEnd,
    };

    /// <summary>
    /// Word's rules, and a number also stays with its unit, sign or brackets: 2017年, 3月1日, 〔2017〕69号, 30% (clreq
    /// §行首行尾禁则). Word breaks inside these, so lines may then end elsewhere than in the Word file.
    /// </summary>
    public static LineBreakRules Strict { get; } = Word with { KeepsNumbersWhole = true };

    /// <summary>
    /// Word's rules with the two habits of LibreOffice 7.4 that no document can turn off (measured), so that it can be
    /// the referee of all the rest.
    /// </summary>
    internal static LineBreakRules LibreOffice { get; } = Word with
    {
        KeepsMarksWithWords = true,
        LeavesRunEndsUnspaced = true,
    };

    internal string NotAtLineStart { get; private init; } = "";

    internal string NotAtLineEnd { get; private init; } = "";

    /// <summary>Whether brackets, quotation marks and stops stick to a Western word or number beside them.</summary>
    internal bool KeepsMarksWithWords { get; private init; }

    /// <summary>Whether letter spacing is not added after the last character before Western text begins or ends.</summary>
    internal bool LeavesRunEndsUnspaced { get; private init; }

    /// <summary>Whether a number sticks to what belongs to it.</summary>
    internal bool KeepsNumbersWhole { get; private init; }
}
