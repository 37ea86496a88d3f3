using OrgLife.Documents.Content;

namespace OrgLife.Documents.Pdf;

/// <summary>
/// 图片错误 — a picture that cannot go into a PDF: broken, or of a kind that PDF/A has no room for.
/// </summary>
public sealed class PictureException : Exception
{
    internal PictureException(ImageFormat format, string reason, Exception? cause = null)
        : base($"The {format} picture cannot be written: {reason}", cause) => Format = format;

    /// <summary>Which kind of file it is.</summary>
    public ImageFormat Format { get; }
}
