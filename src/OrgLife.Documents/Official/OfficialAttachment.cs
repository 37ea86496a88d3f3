namespace OrgLife.Documents;

/// <summary>附件 — what is attached to a paper (GB/T 9704-2012 7.3.4, 7.3.7).</summary>
[Term("附件")]
public sealed record OfficialAttachment
{
    /// <summary>名称, without number and closing punctuation; it is also the attachment's title.</summary>
    [Term("名称")]
    public required string Title { get; init; }

    /// <summary>横排 — whether the whole attachment stands on landscape pages (GB/T 9704-2012 8); false by default.</summary>
    [Term("横排")]
    public bool Landscape { get; init; }

    /// <summary>正文 — bound with the paper, on pages of its own; none where only its name is given (the default).</summary>
    [Term("正文")]
    public IReadOnlyList<OfficialPart> Body { get; init => field = value ?? []; } = [];

    /// <summary>方案 — a work plan that is attached, after <see cref="Body"/>; null by default.</summary>
    [Term("方案")]
    public WorkPlan? Plan { get; init; }
}
