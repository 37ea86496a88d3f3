namespace OrgLife.Documents.Benchmarks;

/// <summary>A text at its place, in points from the lower left corner.</summary>
internal sealed record LimitText(string Text, double Size, double X, double Y, double Spacing);
