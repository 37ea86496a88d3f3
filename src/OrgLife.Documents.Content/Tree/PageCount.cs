namespace OrgLife.Documents.Content;

/// <summary>总页数 — how many pages the document has, as in 第1页 共3页, in Arabic digits; only in page furniture.</summary>
public sealed record PageCount : Inline
{
    /// <summary>How the digits look; the paragraph's own style where null (the default).</summary>
    public TextStyle? Style { get; init; }
}
