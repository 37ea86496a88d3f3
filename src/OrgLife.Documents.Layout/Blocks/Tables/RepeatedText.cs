using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>
/// Sets the texts of cells, and those that say the same in the same style and width but once: a column of a list says
/// 已完成 or 办公室 hundreds of times, and the ballot of each voter says what the last one said.
/// </summary>
internal sealed class RepeatedText(ParagraphSetter setter)
{
    private const int Places = 256;

    /// <summary>The last text set of those that share a place.</summary>
    private readonly (Run? Run, ParagraphStyle? Style, Length Width, ParagraphLayout? Layout)[] _known =
        new (Run?, ParagraphStyle?, Length, ParagraphLayout?)[Places];

    /// <summary>Sets a paragraph.</summary>
    public ParagraphLayout Set(Paragraph paragraph, Length width)
    {
        if (paragraph.Inlines.Count != 1 || paragraph.Inlines[0] is not Run { Text.Length: > 0 } run)
        {
            return setter.Set(paragraph, width);
        }

        ref var known = ref _known[PlaceOf(run.Text)];
        if (known.Layout is null || known.Width != width || !ReferenceEquals(known.Style, paragraph.Style)
            || !ReferenceEquals(known.Run!.Style, run.Style) || known.Run.Text != run.Text)
        {
            var layout = setter.Set(paragraph, width);
            if (!setter.LastWasPlain)
            {
                return layout;
            }

            known = (run, paragraph.Style, width, layout);
        }

        return known.Layout;
    }

    private static int PlaceOf(string text)
    {
        var place = text.Length;
        foreach (var c in text)
        {
            place = (place * 31) + c;
        }

        return (place ^ (place >> 8)) & (Places - 1);
    }
}
