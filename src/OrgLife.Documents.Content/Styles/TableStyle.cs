namespace OrgLife.Documents.Content;

/// <summary>表格格式 — the rules of a table and the room inside its cells.</summary>
public sealed record TableStyle
{
    /// <summary>The rule around the table; 0.35 mm by default.</summary>
    public LineStyle Outer { get; init; } = LineStyle.Thick;

    /// <summary>The rules between cells; 0.25 mm by default.</summary>
    public LineStyle Inner { get; init; } = LineStyle.Thin;

    /// <summary>The room between a cell's edge and its text; 1 mm left and right, 0.5 mm above and below by default.</summary>
    public Edges Padding { get; init; } =
        Edges.Symmetric(Length.FromMillimeters(0.5), Length.FromMillimeters(1));
}
