namespace OrgLife.Documents.Word;

/// <summary>Where the header or footer of an upright page stands on a turned one, in twips from its corner.</summary>
/// <param name="Kind">Header or footer.</param>
/// <param name="Upright">The upright page.</param>
/// <param name="IsEven">Whether the page is even.</param>
internal sealed record TurnedPlace(FurnitureKind Kind, PageSetup Upright, bool IsEven)
{
    /// <summary>From the left edge, which is the lower one of the upright sheet.</summary>
    public int Left(int height) => Kind == FurnitureKind.Footer
        ? Upright.FooterDistance.Twips
        : (Upright.Paper.Height - Upright.HeaderDistance).Twips - height;

    /// <summary>From the top, which is the left edge of the upright sheet.</summary>
    public int Top => (IsEven && Upright.MirrorMargins ? Upright.Margins.Right : Upright.Margins.Left).Twips;
}
