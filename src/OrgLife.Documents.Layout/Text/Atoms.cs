namespace OrgLife.Documents.Layout;

/// <summary>
/// 不可分单元 — numbers with what belongs to them (clreq §行首行尾禁则: number and unit are not parted).
/// </summary>
internal static class Atoms
{
    // Units that follow a number in official papers: dates, counts, clauses, shares, measures, document
    // numbers.
    private const string Units = "年月日时分秒号条款项章节个名人次份页票件岁届期%％‰℃°元万亿米里克吨亩";

    /// <summary>
    /// Whether the characters on both sides of <paramref name="index"/> belong to one unit.
    /// </summary>
    public static bool Join(ParagraphText text, int index)
    {
        var (a, b) = (text.CodePoints[index - 1], text.CodePoints[index]);
        return (Characters.IsDigit(a) && Characters.IsOneOf(Units, b))
            || (a == '〔' && Characters.IsDigit(b))
            || (Characters.IsDigit(a) && b == '〕')
            || (a == '〕' && Characters.IsDigit(b))
            || (a == '第' && Characters.IsDigit(b));
    }
}
