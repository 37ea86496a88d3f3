using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>Where the next slice starts a new page.</summary>
internal sealed class PageBreakSlice(BlockPath path) : Slice(path)
{
    public override Length Height => Length.Zero;

    public override void Paint(PageCanvas canvas, Length left, Length top)
    {
    }
}
