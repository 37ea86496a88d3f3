namespace OrgLife.Documents;

/// <summary>页面设置 — which of the page set-ups a style starts from.</summary>
public enum HousePageSetup
{
    /// <summary>版心: <see cref="Content.PageSetup.TypeArea"/>.</summary>
    [Term("版心")]
    TypeArea,

    /// <summary>页边距37、35毫米: <see cref="Content.PageSetup.Margins37"/>.</summary>
    [Term("页边距37、35毫米")]
    Margins37,

    /// <summary>GB/T 33476.2: <see cref="Content.PageSetup.GB33476"/>.</summary>
    [Term("GB/T 33476.2-2016")]
    Gb33476,
}
