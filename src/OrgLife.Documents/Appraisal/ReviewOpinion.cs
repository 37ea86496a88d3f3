namespace OrgLife.Documents;

/// <summary>上级党组织意见 — what the organisation above says to the decision.</summary>
[Term("上级党组织意见")]
public sealed record ReviewOpinion
{
    /// <summary>处理方式 — 备案 by default.</summary>
    [Term("处理方式")]
    public ReviewKind Kind { get; init; }

    /// <summary>党组织 — its name; null by default.</summary>
    [Term("党组织")]
    public string? Organization { get; init; }

    /// <summary>意见 — null where it is left to be written in (the default).</summary>
    [Term("意见")]
    public string? Text { get; init; }

    /// <summary>日期 — null by default.</summary>
    [Term("日期")]
    public OfficialDate? Date { get; init; }
}
