using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>Where a line stands on the sheet and how it fills its room.</summary>
internal readonly record struct LinePlace(Length Left, Length Right, Length Baseline, Alignment Alignment);
