namespace OrgLife.Documents.Content;

/// <summary>
/// 印章 — a picture that lies under the text of the blocks below it and takes no room itself (GB/T 9704-2012 7.3.5.1).
/// </summary>
/// <param name="File">The file.</param>
/// <param name="Width">The printed width.</param>
/// <param name="Height">The printed height.</param>
/// <param name="AlternateText">Whose seal it is, for readers who cannot see it.</param>
public sealed record Seal(ImageFile File, Length Width, Length Height, string AlternateText) : Block
{
    /// <summary>From the right edge of the text to the middle of the picture; zero by default.</summary>
    public Length MiddleFromRight { get; init; } = Length.Zero;

    /// <summary>How far above the next block the picture begins; negative begins lower; zero by default.</summary>
    public Length Above { get; init; } = Length.Zero;
}
