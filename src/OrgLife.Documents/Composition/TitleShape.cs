namespace OrgLife.Documents;

/// <summary>
/// 标题形状 — what a way of breaking a title costs: 词意完整、排列对称、长短适宜, 梯形或菱形 (GB/T 9704-2012 7.3.1). Costs are
/// compared, not counted: one is a line that differs from the even length by one character.
/// </summary>
internal static class TitleShape
{
    // Inside a word costs as much as lines that differ by eight characters; between characters of which nothing is known
    // as much as three.
    private const double InsideWord = 64;
    private const double Unknown = 9;

    // Lines that grow again after they shrank make an hourglass, equal lines a box.
    private const double Hourglass = 50;
    private const double Box = 3;

    // 孤字: one or two characters alone on the last line.
    private const double Orphan = 400;
    private const double FewestOnLastLine = 3;

    /// <summary>What a line costs by itself.</summary>
    public static double CostOfLine(double length, double aim, TitleBreak end, bool isLast)
    {
        var departure = length - aim;
        return (departure * departure)
            + (end switch { TitleBreak.InsideWord => InsideWord, TitleBreak.Unknown => Unknown, _ => 0 })
            + (isLast && length < FewestOnLastLine ? Orphan : 0);
    }

    /// <summary>What it costs to stand under the line before.</summary>
    public static double CostBelow(TitlePath before, double length) =>
        Math.Abs(length - before.Length) < 1 ? Box
        : length > before.Length && before.Shrinks ? Hourglass
        : 0;
}
