namespace OrgLife.Documents;

/// <summary>签名人 — who signs below a summary, where it is not 监票人, 计票人 and 书记.</summary>
[Term("签名人")]
public sealed record SummarySigner
{
    /// <summary>身份, such as 总监票人.</summary>
    [Term("身份")]
    public required string Label { get; init; }

    /// <summary>姓名 — none where they are left to be signed (the default).</summary>
    [Term("姓名")]
    public IReadOnlyList<string> Names { get; init => field = value ?? []; } = [];
}
