using System.IO.Compression;

namespace OrgLife.Documents.Pdf;

/// <summary>
/// PDF 选项 — what a caller may choose. Every file is PDF/A-3a (ISO 19005-3), whatever is chosen.
/// </summary>
public sealed record PdfOptions
{
    /// <summary>压缩 — how hard to compress; <see cref="CompressionLevel.Optimal"/> by default.</summary>
    public CompressionLevel Compression { get; init; } = CompressionLevel.Optimal;

    /// <summary>附件 — files to carry inside, with names that differ; none by default.</summary>
    public IReadOnlyList<PdfAttachment> Attachments { get; init; } = [];
}
