using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>A seal under the text of its page, which stays readable.</summary>
internal sealed class SealSlice(Seal seal, Length width, StructureNode node, BlockPath path) : Slice(path)
{
    public override Length Height => Length.Zero;

    public override void Paint(PageCanvas canvas, Length left, Length top)
    {
        var x = left + width - seal.MiddleFromRight - (seal.Width / 2);
        canvas.Add(new PlacedPicture(seal.File, x, top - seal.Above, seal.Width, seal.Height)
        {
            Structure = node,
        });
    }
}
