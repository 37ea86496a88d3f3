namespace OrgLife.Documents.Content;

/// <summary>图片 — a PNG or JPEG picture on lines of its own; one larger than the text area is made smaller.</summary>
/// <param name="File">The file.</param>
/// <param name="Width">The printed width.</param>
/// <param name="Height">The printed height.</param>
/// <param name="AlternateText">What it shows, for readers who cannot see it.</param>
public sealed record Picture(ImageFile File, Length Width, Length Height, string AlternateText) : Block
{
    /// <summary>How it stands between the margins; centred by default.</summary>
    public Alignment Alignment { get; init; } = Alignment.Center;
}
