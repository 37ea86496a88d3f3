namespace OrgLife.Documents;

/// <summary>
/// 版头和版记 — what stands around the text of a notice, a letter or a report that goes out as an official paper
/// (GB/T 9704-2012 7.2, 7.4).
/// </summary>
[Term("版头和版记")]
public sealed record OfficialFrame
{
    /// <summary>发文机关标志 — what stands in red at the head (7.2.4); the name of the organ where null (the default).</summary>
    [Term("发文机关标志")]
    public string? Mark { get; init; }

    /// <summary>发文字号, such as 示党发〔2026〕3号 (7.2.5); null by default.</summary>
    [Term("发文字号")]
    public string? Number { get; init; }

    /// <summary>紧急程度 (7.2.3); none by default.</summary>
    [Term("紧急程度")]
    public Urgency Urgency { get; init; }

    /// <summary>签发人 — who signed for the issue of a paper that goes upward (7.2.6); none by default.</summary>
    [Term("签发人")]
    public IReadOnlyList<string> Signers { get; init => field = value ?? []; } = [];

    /// <summary>是否不加盖印章 — whether the name of the organ stands without room for its seal (7.3.5.2); false by default.</summary>
    [Term("是否不加盖印章")]
    public bool IsUnsealed { get; init; }

    /// <summary>抄送机关, without 抄送： and the full stop (7.4.2); null by default.</summary>
    [Term("抄送机关")]
    public string? CopyTo { get; init; }

    /// <summary>印发机关 (7.4.3); null by default.</summary>
    [Term("印发机关")]
    public string? Printer { get; init; }

    /// <summary>印发日期 (7.4.3); null by default.</summary>
    [Term("印发日期")]
    public OfficialDate? PrintedOn { get; init; }
}
