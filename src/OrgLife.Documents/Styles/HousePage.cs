using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>
/// 页面 — margins, lines and characters. What the margins are distances to depends on the set-up: with 版心 the type area
/// by ruler, with the others the text of the page set-up dialog.
/// </summary>
[Term("页面")]
public sealed record HousePage
{
    /// <summary>页面设置; where null (the default), <see cref="CompositionOptions.Page"/>.</summary>
    [Term("页面设置")]
    public HousePageSetup? Setup { get; init; }

    /// <summary>上边距（天头）, 20 to 60 mm.</summary>
    [Term("上边距")]
    public Length? Top { get; init; }

    /// <summary>下边距, 15 to 60 mm; the page number stands in it.</summary>
    [Term("下边距")]
    public Length? Bottom { get; init; }

    /// <summary>左边距（订口）, 15 to 50 mm.</summary>
    [Term("左边距")]
    public Length? Left { get; init; }

    /// <summary>右边距（切口）, 15 to 50 mm.</summary>
    [Term("右边距")]
    public Length? Right { get; init; }

    /// <summary>每面行数, 10 to 40; the pitch follows from it.</summary>
    [Term("每面行数")]
    public int? Lines { get; init; }

    /// <summary>行距 — exact, 12 to 50 pt; not together with <see cref="Lines"/>.</summary>
    [Term("行距")]
    public Length? LinePitch { get; init; }

    /// <summary>每行字数, 15 to 50; where null as many as come nearest to their own width. They fill the line.</summary>
    [Term("每行字数")]
    public int? Characters { get; init; }

    /// <summary>对称页边距 — whether left and right margins change places on even pages.</summary>
    [Term("对称页边距")]
    public bool? Mirrored { get; init; }
}
