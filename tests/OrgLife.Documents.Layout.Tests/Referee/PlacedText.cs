namespace OrgLife.Documents.Layout.Tests;

/// <summary>Text at a place of a page, in points.</summary>
internal sealed record PlacedText(int Page, double X, double Y, string Text)
{
    /// <summary>Where it ends; not a number where that is not known.</summary>
    public double Right { get; init; } = double.NaN;
}
