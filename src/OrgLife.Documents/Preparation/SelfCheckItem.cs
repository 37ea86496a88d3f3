namespace OrgLife.Documents;

/// <summary>自查内容 — one question, and what was found.</summary>
[Term("自查内容")]
public sealed record SelfCheckItem
{
    /// <summary>对照方面 — null by default.</summary>
    [Term("对照方面")]
    public string? Aspect { get; init; }

    /// <summary>对照内容.</summary>
    [Term("对照内容")]
    public required string Question { get; init; }

    /// <summary>自查情况 — null where it is left to be written in (the default).</summary>
    [Term("自查情况")]
    public string? Finding { get; init; }

    /// <summary>改进打算 — null where it is left to be written in (the default).</summary>
    [Term("改进打算")]
    public string? Plan { get; init; }
}
