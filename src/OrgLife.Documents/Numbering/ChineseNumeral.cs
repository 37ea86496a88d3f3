namespace OrgLife.Documents;

/// <summary>汉字数字 — the numbers of headings: 一、 （十二） (GB/T 9704-2012 7.3.3).</summary>
/// <remarks>
/// Written out here: a library that humanises numbers looks up cultures, and fails where the runtime has none
/// (globalization-invariant mode, the default of small containers). The tests hold it against one.
/// </remarks>
internal static class ChineseNumeral
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>A number in Chinese characters: 12 → 十二, 110 → 一百一十, 105 → 一百零五.</summary>
    /// <param name="number">1 to 999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not 1 to 999.</exception>
    public static string Of(int number) => number switch
    {
        < 1 or > 999 =>
            throw new ArgumentOutOfRangeException(nameof(number), number, "Headings are numbered 1 to 999."),
        < 10 => Digit(number),
        < 20 => "十" + Ones(number),
        < 100 => Tens(number),
        _ => Digit(number / 100) + "百" + AfterHundred(number % 100),
    };

    private static string AfterHundred(int rest) => rest switch
    {
        0 => "",
        < 10 => "零" + Digit(rest),
        _ => Tens(rest),
    };

    private static string Tens(int number) => Digit(number / 10) + "十" + Ones(number);

    private static string Ones(int number) => number % 10 == 0 ? "" : Digit(number % 10);

    private static string Digit(int digit) => Digits.Substring(digit, 1);
}
