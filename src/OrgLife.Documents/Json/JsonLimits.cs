namespace OrgLife.Documents;

/// <summary>
/// 读取限制 — how much JSON is read at most. Papers from outside cannot make a host run out of memory.
/// </summary>
public sealed record JsonLimits
{
    /// <summary>The limits that hold where none are given.</summary>
    public static JsonLimits Default { get; } = new();

    /// <summary>最大字节数; 16 MiB by default.</summary>
    public int MaxBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>最大嵌套层数; 32 by default. Papers need fewer than ten.</summary>
    public int MaxDepth { get; init; } = 32;
}
