namespace OrgLife.Documents.Word;

// What w:pPr holds between w:pStyle and w:rPr, in schema order:
// <w:keepNext/> <w:keepLines/> <w:pageBreakBefore/>
// <w:spacing w:before="0" w:after="0" w:line="592" w:lineRule="exact"/>
// <w:ind …/> <w:jc w:val="both"/> <w:outlineLvl w:val="0"/>
internal static class SettingProperties
{
    /// <summary>What tells a paragraph from its style, or a style from the one it is based on.</summary>
    public static IEnumerable<OpenXmlElement> Of(ParagraphStyle style, ParagraphStyle? from, Binding binding)
    {
        var whole = style.KeepLinesTogether || binding.HasFlag(Binding.Whole);
        var withNext = style.KeepWithNext || binding.HasFlag(Binding.WithNext);
        if (withNext != (from?.KeepWithNext ?? false))
        {
            yield return new W.KeepNext { Val = Switch(withNext) };
        }

        if (whole != (from?.KeepLinesTogether ?? false))
        {
            yield return new W.KeepLines { Val = Switch(whole) };
        }

        if (binding.HasFlag(Binding.OnNewPage))
        {
            yield return new W.PageBreakBefore();
        }

        foreach (var element in Shape(style, from))
        {
            yield return element;
        }
    }

    private static IEnumerable<OpenXmlElement> Shape(ParagraphStyle style, ParagraphStyle? from)
    {
        if (from is null || Pitch(style) != Pitch(from))
        {
            yield return ExactSpacing.Of(style.LineHeight, style.SpaceBefore, style.SpaceAfter);
        }

        if (from is null || Indents(style) != Indents(from))
        {
            yield return Indentation.Of(style);
        }

        if (style.Alignment != from?.Alignment)
        {
            yield return new W.Justification { Val = Justification(style.Alignment) };
        }

        if (style.OutlineLevel != (from?.OutlineLevel ?? 0))
        {
            // Word counts levels from 0; 9 is body text.
            yield return new W.OutlineLevel { Val = style.OutlineLevel == 0 ? 9 : style.OutlineLevel - 1 };
        }
    }

    /// <summary>The value of w:jc.</summary>
    public static W.JustificationValues Justification(Alignment alignment) => alignment switch
    {
        Alignment.Justify => W.JustificationValues.Both,
        Alignment.Left => W.JustificationValues.Left,
        Alignment.Center => W.JustificationValues.Center,
        Alignment.Right => W.JustificationValues.Right,
        _ => throw new ArgumentOutOfRangeException(nameof(alignment), alignment, "No such alignment."),
    };

    // An element without a value is on; only off is spelled out.
    private static OnOffValue? Switch(bool on) => on ? null : Fragment.Off;

    private static (Length, Length, Length) Pitch(ParagraphStyle style) =>
        (style.LineHeight, style.SpaceBefore, style.SpaceAfter);

    private static (Indent, Indent, Indent, Length) Indents(ParagraphStyle style) =>
        (style.FirstLineIndent, style.LeftIndent, style.RightIndent, style.Text.CharacterPitch);
}
