namespace OrgLife.Documents.Content;

/// <summary>
/// 字体 — the class of face that the official format asks for. GB/T 9704-2012 names classes, not products; which
/// installed font plays a role is decided when Word or PDF is written.
/// </summary>
public enum FontRole
{
    /// <summary>仿宋: body text (5.2.2).</summary>
    FangSong,

    /// <summary>小标宋: titles and the red head (7.2.4, 7.3.1).</summary>
    XiaoBiaoSong,

    /// <summary>黑体: headings 一、 and labels (7.3.3).</summary>
    HeiTi,

    /// <summary>楷体: headings （一） and names of signers (7.2.6, 7.3.3).</summary>
    KaiTi,

    /// <summary>宋体: page numbers (7.5) and, by custom, tables.</summary>
    SongTi,
}
