namespace OrgLife.Documents.Word;

/// <summary>
/// The fonts by which offices play the roles. The standard names classes of faces only (GB/T 9704-2012
/// 5.2.2, 7.3); these are the products that its readers have installed.
/// </summary>
internal static class OfficialFonts
{
    public static string NameOf(FontRole role) => role switch
    {
        FontRole.FangSong => "仿宋_GB2312",
        FontRole.XiaoBiaoSong => "方正小标宋简体",
        FontRole.HeiTi => "黑体",
        FontRole.KaiTi => "楷体_GB2312",
        FontRole.SongTi => "宋体",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "There is no such font role."),
    };

    /// <summary>The name under which newer systems have the same face; null where there is none.</summary>
    public static string? OtherNameOf(string name) => name switch
    {
        "仿宋_GB2312" => "仿宋",
        "楷体_GB2312" => "楷体",
        "黑体" => "SimHei",
        "宋体" => "SimSun",
        "方正小标宋简体" => "方正小标宋_GBK",
        _ => null,
    };
}
