using System.Globalization;
using System.Text.RegularExpressions;
using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>Faces, sizes, lengths and inks as a clerk writes them: 小标宋, 小二, 37mm, C00000.</summary>
internal static class StyleValues
{
    public const string SizePattern =
        "^(初号|小初|一号|小一|二号|小二|三号|小三|四号|小四|五号|小五|六号|[1-9][0-9]{0,2}(\\.5)?pt)$";

    public const string LengthPattern = "^[0-9]{1,3}(\\.[0-9]{1,2})?(mm|pt)$";

    public const string InkPattern = "^[0-9A-Fa-f]{6}$";

    public const string FontPattern = "^(仿宋|小标宋|黑体|楷体|宋体)$";

    private static readonly (string Name, FontSize Size)[] Sizes =
    [
        ("初号", FontSize.Initial), ("小初", FontSize.SmallInitial), ("一号", FontSize.No1),
        ("小一", FontSize.SmallNo1), ("二号", FontSize.No2), ("小二", FontSize.SmallNo2), ("三号", FontSize.No3),
        ("小三", FontSize.SmallNo3), ("四号", FontSize.No4), ("小四", FontSize.SmallNo4), ("五号", FontSize.No5),
        ("小五", FontSize.SmallNo5), ("六号", FontSize.No6),
    ];

    private static readonly (string Name, FontRole Role)[] Fonts =
    [
        ("仿宋", FontRole.FangSong), ("小标宋", FontRole.XiaoBiaoSong), ("黑体", FontRole.HeiTi),
        ("楷体", FontRole.KaiTi), ("宋体", FontRole.SongTi),
    ];

    public static FontSize? SizeOf(string text)
    {
        if (Sizes.Where(known => known.Name == text).Select(known => (FontSize?)known.Size).FirstOrDefault() is { } named)
        {
            return named;
        }

        return Matches(text, SizePattern) && Number(text) is >= 1 and <= 200
            ? FontSize.FromHalfPoints((int)(Number(text) * 2))
            : null;
    }

    public static Length? LengthOf(string text) => !Matches(text, LengthPattern) ? null
        : text.EndsWith("mm", StringComparison.Ordinal) ? Length.FromMillimeters(Number(text))
        : Length.FromPoints(Number(text));

    public static Ink? InkOf(string text) => Matches(text, InkPattern)
        ? new Ink(Octet(text, 0), Octet(text, 2), Octet(text, 4))
        : null;

    public static FontRole? FontOf(string text) =>
        Fonts.Where(known => known.Name == text).Select(known => (FontRole?)known.Role).FirstOrDefault();

    public static string Of(FontRole role) => Fonts.First(known => known.Role == role).Name;

    public static string Of(FontSize size) =>
        Sizes.FirstOrDefault(known => known.Size == size).Name ?? size.ToString();

    /// <summary>In millimetres where they come out even, else in points.</summary>
    public static string Of(Length length)
    {
        var millimeters = length.Emu % 360 == 0;
        var value = Math.Round(millimeters ? length.Millimeters : length.Points, 2);
        return value.ToString("0.##", CultureInfo.InvariantCulture) + (millimeters ? "mm" : "pt");
    }

    private static bool Matches(string text, string pattern) =>
        Regex.IsMatch(text, pattern.Substring(0, pattern.Length - 1) + "\\z", RegexOptions.CultureInvariant);

    private static double Number(string text) =>
        double.Parse(text.Substring(0, text.Length - 2), CultureInfo.InvariantCulture);

    private static byte Octet(string text, int start) =>
        byte.Parse(text.Substring(start, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
