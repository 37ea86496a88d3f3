using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>成文选项 — what a host may choose about the paper as a whole, whatever its model says.</summary>
public sealed record CompositionOptions
{
    /// <summary>The choices made where none are given.</summary>
    public static CompositionOptions Default { get; } = new();

    /// <summary>
    /// 版式 — sizes, faces, page numbers and more of an organ that prints otherwise; <see cref="HouseStyle.Official"/> by
    /// default. What it says of the page goes before <see cref="Page"/>.
    /// </summary>
    public HouseStyle Style { get; init; } = HouseStyle.Official;

    /// <summary>页面设置; <see cref="PageSetup.TypeArea"/> by default.</summary>
    public PageSetup Page { get; init; } = PageSetup.TypeArea;

    /// <summary>用语 — headings, labels and standard sentences; <see cref="Wording.Default"/> by default.</summary>
    public Wording Wording { get; init; } = Wording.Default;

    /// <summary>印章 — by the name of the organ, or of the leader whose signature stamp it is; none by default.</summary>
    public IReadOnlyDictionary<string, SealImage> Seals { get; init; } = new Dictionary<string, SealImage>();

    /// <summary>
    /// 套打 — leaves out what is printed on the paper already, the red head of an official paper; all else keeps its place.
    /// False by default.
    /// </summary>
    public bool Preprinted { get; init; }

    /// <summary>
    /// 版记置于偶数面 — whether the imprint falls on an even page, as GB/T 33476.2-2016 7.3.1 asks; true by default.
    /// </summary>
    public bool ImprintOnEvenPage { get; init; } = true;

    /// <summary>创建时间 — written into the files' properties; left out where null (the default). No clock is read.</summary>
    public DateTimeOffset? Created { get; init; }
}
