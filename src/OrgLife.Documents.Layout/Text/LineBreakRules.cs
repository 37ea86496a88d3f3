using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>
/// 换行规则 — where a line of text may end: what Word does with our files, and the levels of prohibition that clreq
/// (Requirements for Chinese Text Layout) draws from GB/T 15834-2011.
/// </summary>
public sealed record LineBreakRules
{
    private LineBreakRules(params LineBreakRule[] rules) => Rules = rules;

    /// <summary>
    /// The default: Word's rules with the lists that our Word files state (<see cref="Kinsoku"/>); Latin
    /// words and numbers stay whole; no mark hangs; marks are not squeezed.
    /// </summary>
    /// <remarks>
    /// LibreOffice 7.4 ends lines at the same places (measured), with two habits of its own: it ends none
    /// between a stop or closing bracket and a Western word or number, and it leaves letter spacing out where
    /// Western text begins or ends.
    /// </remarks>
    public static LineBreakRules Word { get; } = new(
        new LineStartRule(Kinsoku.NotAtLineStart, "ECMA-376 17.3.1.16"),
        new LineEndRule(Kinsoku.NotAtLineEnd, "ECMA-376 17.3.1.16"),
        WesternWordRule.Instance);

    /// <summary>无禁则 — only Western words and numbers stay whole.</summary>
    public static LineBreakRules None { get; } = new(WesternWordRule.Instance);

    /// <summary>
    /// 基本 — no line begins with a stop or closing mark or ends with an opening one, —— and …… are not split, and a
    /// number stays with its unit, sign or brackets: 2017年, 3月1日, 〔2017〕69号, 30%. Word breaks inside these, so lines
    /// may end elsewhere than in the Word file; so they may with the two levels below.
    /// </summary>
    public static LineBreakRules Basic { get; } = new(
        LineStartRule.Basic,
        LineEndRule.Basic,
        WholeDashRule.Instance,
        WesternWordRule.Instance,
        NumberUnitRule.Instance,
        DocumentNumberRule.Instance);

    /// <summary>国标 — <see cref="Basic"/>, and no line begins or ends with a slash (GB/T 15834-2011 5.1.9).</summary>
    public static LineBreakRules GB { get; } = new([.. Basic.Rules, SlashRule.Instance]);

    /// <summary>严格 — <see cref="GB"/>, and no line begins with —— or …….</summary>
    public static LineBreakRules Strict { get; } = new([.. GB.Rules, LineStartRule.Strict]);

    /// <summary>The rules, each with its clause; a line ends only where none of them forbids it.</summary>
    public IReadOnlyList<LineBreakRule> Rules { get; }
}
