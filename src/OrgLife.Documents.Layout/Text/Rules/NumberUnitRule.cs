namespace OrgLife.Documents.Layout;

/// <summary>数字与单位不拆 — 2017年, 3月1日, 30%, 第2次: a number stays with its unit and with 第.</summary>
internal sealed class NumberUnitRule() : LineBreakRule("数字与单位不拆开", "clreq §行首行尾禁则")
{
    public static readonly NumberUnitRule Instance = new();

    // Units that follow a number in official papers: dates, counts, clauses, shares, measures.
    private const string Units = "年月日时分秒号条款项章节个名人次份页票件岁届期%％‰℃°元万亿米里克吨亩";

    internal override bool Forbids(ParagraphText text, int index)
    {
        var (a, b) = (text.CodePoints[index - 1], text.CodePoints[index]);
        return (Characters.IsDigit(a) && Characters.IsOneOf(Units, b)) || (a == '第' && Characters.IsDigit(b));
    }
}
