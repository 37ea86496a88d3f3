using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>A row, or part of one, at its place on a page; the rule above it counts as its own.</summary>
internal readonly record struct RowBand(int Row, Length Top, Length Height)
{
    public Length Bottom => Top + Height;
}
