using System.Globalization;
using Humanizer;

namespace OrgLife.Documents;

/// <summary>汉字数字 — the numbers of headings: 一、 （十二） (GB/T 9704-2012 7.3.3).</summary>
internal static class ChineseNumeral
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    /// <summary>A number in Chinese characters: 12 → 十二, 110 → 一百一十.</summary>
    /// <param name="number">1 to 999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not 1 to 999.</exception>
    public static string Of(int number)
    {
        if (number is < 1 or > 999)
        {
            throw new ArgumentOutOfRangeException(nameof(number), number, "Headings are numbered 1 to 999.");
        }

        // Humanizer leaves out the 一 of a ten that follows a hundred: 110 → 一百十.
        return number.ToWords(Chinese).Replace("百十", "百一十");
    }
}
