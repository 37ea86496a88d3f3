using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>线条 — a straight line with square ends, such as a rule or the edge of a cell.</summary>
/// <param name="Line">How thick and in which colour.</param>
/// <param name="X1">Start, from the left edge of the sheet.</param>
/// <param name="Y1">Start, from the top of the sheet.</param>
/// <param name="X2">End, from the left edge of the sheet.</param>
/// <param name="Y2">End, from the top of the sheet.</param>
public sealed record Stroke(LineStyle Line, Length X1, Length Y1, Length X2, Length Y2) : PageItem;
