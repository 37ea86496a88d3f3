namespace OrgLife.Documents.Pdf;

/// <summary>
/// 附件 — a file carried inside the PDF, such as the figures a table was made from (ISO 19005-3 6.8).
/// </summary>
public sealed record PdfAttachment
{
    /// <summary>The file name with its extension and without a folder.</summary>
    public required string FileName { get; init; }

    /// <summary>The file's bytes; they are read while the PDF is written.</summary>
    public required ReadOnlyMemory<byte> Content { get; init; }

    /// <summary>The media type, such as <c>application/json</c>.</summary>
    public required string MediaType { get; init; }

    /// <summary>
    /// How the file relates to the document; <see cref="AttachmentRelationship.Unspecified"/> by default.
    /// </summary>
    public AttachmentRelationship Relationship { get; init; }

    /// <summary>What the file is, for people; empty by default.</summary>
    public string Description { get; init; } = "";

    /// <summary>
    /// 修改时间 — the creation time of the document where null (the default), and not written where that is null.
    /// </summary>
    public DateTimeOffset? Modified { get; init; }
}
