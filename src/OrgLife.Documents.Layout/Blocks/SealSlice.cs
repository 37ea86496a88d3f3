using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>
/// A seal under the text of its page, which stays readable. The paragraph that holds it in the Word file cannot be lower
/// than a twip: on a full page that decides whether a last line fits.
/// </summary>
internal sealed class SealSlice(Seal seal, Length width, StructureNode node, BlockPath path) : Slice(path)
{
    public override Length Height => Length.FromTwips(1);

    public override void Paint(PageCanvas canvas, Length left, Length top)
    {
        var x = left + width - seal.MiddleFromRight - (seal.Width / 2);
        canvas.Add(new PlacedPicture(seal.File, x, top - seal.Above, seal.Width, seal.Height)
        {
            Structure = node,
        });
    }
}
