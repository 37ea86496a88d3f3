namespace OrgLife.Documents;

/// <summary>会议事项 — something that a meeting has to take up.</summary>
[Term("会议事项")]
public sealed record MeetingMatter
{
    /// <summary>名称, such as 民主测评.</summary>
    [Term("名称")]
    public required string Name { get; init; }

    /// <summary>
    /// 识别用词 — an item that has one of these words is about it; the name itself where there are none (the default).
    /// </summary>
    [Term("识别用词")]
    public IReadOnlyList<string> Words { get; init => field = value ?? []; } = [];

    /// <summary>不限次序 — whether it may stand anywhere in the meeting; false by default.</summary>
    [Term("不限次序")]
    public bool Anywhere { get; init; }

    /// <summary>可在党小组会上进行 — whether groups may do it by themselves; false by default.</summary>
    [Term("可在党小组会上进行")]
    public bool InGroups { get; init; }

    internal bool IsIn(string text) => Words.Count == 0 ? text.Contains(Name) : Words.Any(text.Contains);
}
