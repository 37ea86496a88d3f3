using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>
/// Turns what stands on an upright sheet clockwise by a quarter, as the sheet is turned to read a wide table: its left
/// edge becomes the upper one (GB/T 9704-2012 8).
/// </summary>
internal static class TurnedItem
{
    public static PageItem Of(PageItem item, Length height) => item switch
    {
        GlyphRun run => run with { IsTurned = true, Baseline = height - run.Baseline },
        Stroke stroke => stroke with
        {
            X1 = height - stroke.Y1,
            Y1 = stroke.X1,
            X2 = height - stroke.Y2,
            Y2 = stroke.X2,
        },
        _ => throw new NotSupportedException($"A {item.GetType().Name} cannot be turned."),
    };
}
