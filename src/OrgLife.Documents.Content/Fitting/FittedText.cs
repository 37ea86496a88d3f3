namespace OrgLife.Documents.Content;

/// <summary>Text made to fit the width of its cell by a smaller size.</summary>
internal static class FittedText
{
    private const double LeastShare = 0.75;

    /// <summary>The largest that fits, by half points; the text as it is where three quarters are still too wide.</summary>
    public static Paragraph Of(Paragraph text, Length room)
    {
        var size = text.Style.Text.Size.HalfPoints;
        for (var less = 0; size - less >= size * LeastShare; less++)
        {
            var smaller = Smaller(text, less);
            if (NominalText.WidestLine(smaller) <= room)
            {
                return smaller;
            }
        }

        return text;
    }

    private static Paragraph Smaller(Paragraph text, int halfPoints) => halfPoints == 0
        ? text
        : text with { Inlines = [.. text.Inlines.Select(inline => Smaller(inline, text.Style.Text, halfPoints))] };

    private static Inline Smaller(Inline inline, TextStyle inherited, int halfPoints)
    {
        if (inline is not Run run)
        {
            return inline;
        }

        var style = run.Style ?? inherited;
        var size = Math.Max((int)Math.Ceiling(style.Size.HalfPoints * LeastShare), style.Size.HalfPoints - halfPoints);
        return run with { Style = style with { Size = FontSize.FromHalfPoints(size) } };
    }
}
