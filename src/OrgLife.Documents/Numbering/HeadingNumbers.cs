using System.Globalization;

namespace OrgLife.Documents;

/// <summary>
/// 结构层次序数 — counts the levels 一、 （一） 1. （1） of one paper (GB/T 9704-2012 7.3.3). A number of a level starts the
/// levels below anew.
/// </summary>
internal sealed class HeadingNumbers(NumberingStyle style)
{
    private readonly int[] _counts = new int[4];

    /// <summary>The next number of a level, 1 to 4, as it is printed.</summary>
    public string Next(int level)
    {
        _counts[level - 1]++;
        Array.Clear(_counts, level, _counts.Length - level);
        return Of(level, _counts[level - 1]);
    }

    private string Of(int level, int number) => level switch
    {
        1 => ChineseNumeral.Of(number) + "、",
        2 => "（" + ChineseNumeral.Of(number) + "）",
        3 => Arabic(number) + Mark,
        _ => "（" + Arabic(number) + "）",
    };

    private string Mark => style switch
    {
        NumberingStyle.Comma => "、",
        NumberingStyle.WideStop => "．",
        _ => ".",
    };

    private static string Arabic(int number) => number.ToString(CultureInfo.InvariantCulture);
}
