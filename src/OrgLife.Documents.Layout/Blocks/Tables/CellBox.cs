using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>Where a page shows a cell: a box between the middles of its rules.</summary>
/// <param name="Top">The middle of the rule above.</param>
/// <param name="Bottom">The upper edge of the rule below.</param>
/// <param name="Rule">How high the rule above is.</param>
internal readonly record struct CellBox(Length Top, Length Bottom, Length Rule);
