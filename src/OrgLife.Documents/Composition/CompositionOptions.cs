using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>成文选项 — what a host may choose about the paper as a whole, whatever its model says.</summary>
public sealed record CompositionOptions
{
    /// <summary>The choices made where none are given.</summary>
    public static CompositionOptions Default { get; } = new();

    /// <summary>页面设置; <see cref="PageSetup.TypeArea"/> by default.</summary>
    public PageSetup Page { get; init; } = PageSetup.TypeArea;

    /// <summary>用语 — headings, labels and standard sentences; <see cref="Wording.Default"/> by default.</summary>
    public Wording Wording { get; init; } = Wording.Default;

    /// <summary>创建时间 — written into the files' properties; left out where null (the default). No clock is read.</summary>
    public DateTimeOffset? Created { get; init; }
}
