namespace OrgLife.Documents.Pdf;

/// <summary>Where the text of an object begins.</summary>
/// <param name="Stream">The number of its object stream; 0 where there is none.</param>
/// <param name="Start">The place in that.</param>
internal readonly record struct ObjectPlace(int Stream, int Start);
