namespace OrgLife.Documents.Content;

/// <summary>Text measured without a font: wide characters take an em, narrow ones half.</summary>
internal static class NominalText
{
    /// <summary>The widest line of a paragraph that is broken only where it says so.</summary>
    public static Length WidestLine(Paragraph paragraph)
    {
        var (widest, line) = (Length.Zero, Length.Zero);
        foreach (var inline in paragraph.Inlines)
        {
            line = inline is Run run ? line + Width(run, paragraph.Style.Text) : Length.Zero;
            widest = Length.Max(widest, line);
        }

        return widest;
    }

    private static Length Width(Run run, TextStyle inherited)
    {
        var style = run.Style ?? inherited;
        var width = Length.Zero;
        for (var i = 0; i < run.Text.Length; i++)
        {
            // The low half of a surrogate pair adds nothing: the pair is one wide character.
            width += char.IsLowSurrogate(run.Text[i])
                ? Length.Zero
                : (IsWide(run.Text[i]) ? style.Size.Em : style.Size.Em / 2) + style.Spacing;
        }

        return width;
    }

    // From the CJK radicals on everything of our papers is an em wide, as are the general punctuation marks “ ” — ….
    private static bool IsWide(char c) => c >= '\u2E80' || c is >= '\u2010' and <= '\u2027' or '\u00B7' or '\u25A1';
}
