namespace OrgLife.Documents.Content;

/// <summary>文档属性 — what a file says of itself. No clock is read: a time stands here only if the caller gives it.</summary>
public sealed record DocumentProperties
{
    /// <summary>标题.</summary>
    public required string Title { get; init; }

    /// <summary>作者 — the organ that issues the paper; empty by default.</summary>
    public string Author { get; init; } = "";

    /// <summary>主题; empty by default.</summary>
    public string Subject { get; init; } = "";

    /// <summary>关键词; none by default.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>创建时间 — also the time of last change; not written where null (the default).</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>语言 — a language tag of BCP 47; zh-CN by default.</summary>
    public string Language { get; init; } = "zh-CN";
}
