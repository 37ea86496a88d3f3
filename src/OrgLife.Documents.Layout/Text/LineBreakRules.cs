using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>
/// 换行规则 — where a line of text may end. Presets only: what Word does with our files, what LibreOffice does with
/// them, and what the standards would like.
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
    /// What LibreOffice 7.4 does with our Word files, as measured: it has lists of its own, hangs a stop or comma beyond
    /// the margin (it reads <c>overflowPunct</c> the wrong way round), and keeps a Latin word with a bracket or quotation
    /// mark beside it. For comparing its pages with ours.
    /// </summary>
    public static LineBreakRules LibreOffice { get; } = new()
    {
        NotAtLineStart = "!),.:;?]}¢·ˇ―‖’”′、。〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！），．：；？｜｝～￠々-﹏﹐﹔﹕",
        NotAtLineEnd = "‰([{£¥‘“〈《「『【〔〖〝﹙﹛﹝（［｛￡￥",
        Hanging = "！，．：；？、。",
        KeepsMarksWithWords = true,
    };

    /// <summary>
    /// Word's rules, and a number also stays with its unit, sign or brackets: 2017年, 3月1日, 〔2017〕69号, 30% (clreq
    /// §行首行尾禁则). Word breaks inside these, so lines may then end elsewhere than in the Word file.
    /// </summary>
    public static LineBreakRules Strict { get; } = Word with { KeepsNumbersWhole = true };

    internal string NotAtLineStart { get; private init; } = "";

    internal string NotAtLineEnd { get; private init; } = "";

    /// <summary>Marks that stand beyond the margin where there is no room for them on the line.</summary>
    internal string Hanging { get; private init; } = "";

    /// <summary>Whether brackets and quotation marks stick to a Latin word or number beside them.</summary>
    internal bool KeepsMarksWithWords { get; private init; }

    /// <summary>Whether a number sticks to what belongs to it.</summary>
    internal bool KeepsNumbersWhole { get; private init; }
}
