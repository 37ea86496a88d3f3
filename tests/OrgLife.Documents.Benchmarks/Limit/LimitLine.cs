namespace OrgLife.Documents.Benchmarks;

/// <summary>A line, in points from the lower left corner.</summary>
internal sealed record LimitLine(double Thickness, double X1, double Y1, double X2, double Y2);
