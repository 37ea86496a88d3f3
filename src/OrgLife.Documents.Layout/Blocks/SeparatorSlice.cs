using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>
/// The empty line of 1 pt that the Word file has between two tables, which Word would join, and above a table that
/// starts a page: our pages leave the same room.
/// </summary>
internal sealed class SeparatorSlice(BlockPath path) : Slice(path)
{
    public override Length Height => Length.FromPoints(1);

    public override void Paint(PageCanvas canvas, Length left, Length top)
    {
    }
}
