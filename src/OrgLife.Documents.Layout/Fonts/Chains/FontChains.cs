using OrgLife.Documents.Content;
using static OrgLife.Documents.Layout.FontFamilies;

namespace OrgLife.Documents.Layout;

/// <summary>
/// Which designs play each role, the best first: those the offices have bought or Windows brings, then free
/// ones near to them in style.
/// </summary>
internal static class FontChains
{
    /// <summary>Designs for characters that the others lack, as in names: all of 通用规范汉字表 and more.</summary>
    public static readonly IReadOnlyList<FontFamily> Rare =
        [NotoSerif, NotoSerifCjk, BabelStone, SimSunExtensionB];

    /// <summary>Designs without hanzi that have marks such as ☐ and ☑.</summary>
    public static readonly IReadOnlyList<FontFamily> Symbols = [DejaVu, SegoeSymbol];

    private static readonly Dictionary<FontRole, IReadOnlyList<FontFamily>> Chains = new()
    {
        [FontRole.XiaoBiaoSong] =
            [FounderXiaoBiaoSong, StZhongSong, NotoSerifBold, FandolSongBold, NotoSerifCjkBold],
        [FontRole.FangSong] =
            [FangSong, NewFangSong, StFangSong, ZhuqueFangSong, FandolFang],
        [FontRole.HeiTi] =
            [SimHei, StHeiti, NotoSansMedium, NotoSans, FandolHei, WenQuanYiMicroHei, WenQuanYiZenHei],
        [FontRole.KaiTi] =
            [KaiTi, NewKaiTi, StKaiti, ArphicKai, FandolKai, WenKai, ArphicUKai],
        [FontRole.SongTi] =
            [SimSun, StSong, ArphicSong, NotoSerif, NotoSerifCjk, FandolSong, ArphicUMing],
    };

    public static IReadOnlyCollection<FontRole> Roles => Chains.Keys;

    public static IReadOnlyList<FontFamily> For(FontRole role) => Chains[role];

    /// <summary>The weight to take where a family has several.</summary>
    public static int WeightFor(FontRole role) => role switch
    {
        FontRole.XiaoBiaoSong => 700,
        FontRole.HeiTi => 500,
        _ => 400,
    };
}
