namespace OrgLife.Documents.Content;

/// <summary>页码 — the number of the page the line stands on, in Arabic digits; only in page furniture.</summary>
public sealed record PageNumber : Inline
{
    /// <summary>How the digits look; the paragraph's own style where null (the default).</summary>
    public TextStyle? Style { get; init; }
}
