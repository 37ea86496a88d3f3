namespace OrgLife.Documents.Rendering.Tests;

/// <summary>Where words stand on a page, in millimetres from the upper left corner of the paper.</summary>
/// <param name="Left">Where the first character begins.</param>
/// <param name="Right">Where the last one ends, with its room.</param>
/// <param name="Baseline">The line they stand on.</param>
public sealed record PrintedPlace(double Left, double Right, double Baseline);
