namespace OrgLife.Documents.Layout;

/// <summary>The designs that official papers use, with their aliases.</summary>
internal static class FontFamilies
{
    public static readonly FontFamily FounderXiaoBiaoSong = new(
        "方正小标宋简体", "FZXiaoBiaoSong-B05S", "FZXBSJW--GB1-0",
        "方正小标宋_GBK", "FZXiaoBiaoSong-B05", "FZXBSK--GBK1-0");

    public static readonly FontFamily StZhongSong = new("华文中宋", "STZhongsong");

    public static readonly FontFamily FangSong = new("仿宋_GB2312", "FangSong_GB2312");

    public static readonly FontFamily NewFangSong = new("仿宋", "FangSong");

    public static readonly FontFamily StFangSong = new("华文仿宋", "STFangsong");

    public static readonly FontFamily ZhuqueFangSong = new(
        "朱雀仿宋", "Zhuque Fangsong", "ZhuqueFangsong-Regular", "Zhuque Fangsong (technical preview)");

    public static readonly FontFamily FandolFang = new("FandolFang", "FandolFang-Regular");

    public static readonly FontFamily SimHei = new("黑体", "SimHei");

    public static readonly FontFamily StHeiti = new("华文黑体", "STHeiti", "Heiti SC", "黑体-简");

    public static readonly FontFamily NotoSansMedium = new("Noto Sans SC Medium", "NotoSansSC-Medium");

    public static readonly FontFamily NotoSans = new(
        "Noto Sans SC", "Noto Sans CJK SC", "Source Han Sans SC", "思源黑体", "思源黑体 CN");

    public static readonly FontFamily FandolHei = new("FandolHei", "FandolHei-Regular");

    public static readonly FontFamily WenQuanYiMicroHei = new("文泉驿微米黑", "WenQuanYi Micro Hei");

    public static readonly FontFamily WenQuanYiZenHei = new("文泉驿正黑", "WenQuanYi Zen Hei");

    public static readonly FontFamily KaiTi = new("楷体_GB2312", "KaiTi_GB2312");

    public static readonly FontFamily NewKaiTi = new("楷体", "KaiTi");

    public static readonly FontFamily StKaiti = new("华文楷体", "STKaiti", "Kaiti SC", "楷体-简");

    public static readonly FontFamily FandolKai = new("FandolKai", "FandolKai-Regular");

    public static readonly FontFamily ArphicKai = new("AR PL KaitiM GB", "文鼎ＰＬ简中楷", "GBZenKai-Medium");

    public static readonly FontFamily WenKai = new("LXGW WenKai", "霞鹜文楷", "LXGWWenKai-Regular");

    public static readonly FontFamily ArphicUKai = new("AR PL UKai CN", "UKaiCN");

    public static readonly FontFamily SimSun = new("宋体", "SimSun");

    public static readonly FontFamily StSong = new("华文宋体", "STSong", "Songti SC", "宋体-简");

    public static readonly FontFamily ArphicSong = new("AR PL SungtiL GB", "文鼎ＰＬ简报宋", "BousungEG-Light-GB");

    public static readonly FontFamily ArphicUMing = new("AR PL UMing CN", "UMingCN");

    public static readonly FontFamily NotoSerifBold = new("Noto Serif SC Bold", "NotoSerifSC-Bold");

    public static readonly FontFamily NotoSerifCjkBold = new(
        "Noto Serif CJK SC Bold", "NotoSerifCJKsc-Bold", "Source Han Serif SC Bold", "SourceHanSerifSC-Bold");

    public static readonly FontFamily NotoSerif = new("Noto Serif SC");

    public static readonly FontFamily NotoSerifCjk = new(
        "Noto Serif CJK SC", "Source Han Serif SC", "思源宋体", "思源宋体 CN");

    public static readonly FontFamily FandolSong = new("FandolSong-Regular");

    public static readonly FontFamily FandolSongBold = new("FandolSong-Bold");

    public static readonly FontFamily BabelStone = new("BabelStone Han", "BabelStoneHan");

    public static readonly FontFamily SimSunExtensionB = new("SimSun-ExtB", "宋体-方正超大字符集");

    public static readonly FontFamily DejaVu = new("DejaVu Sans");

    public static readonly FontFamily SegoeSymbol = new("Segoe UI Symbol");
}
