using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>A picture on lines of its own.</summary>
internal sealed class PictureSlice(Picture picture, Length width, StructureNode node, BlockPath path)
    : Slice(path)
{
    public override Length Height => picture.Height;

    public override void Paint(PageCanvas canvas, Length left, Length top)
    {
        var slack = width - picture.Width;
        var x = left + picture.Alignment switch
        {
            Alignment.Center => slack / 2,
            Alignment.Right => slack,
            _ => Length.Zero,
        };
        canvas.Add(new PlacedPicture(picture.File, x, top, picture.Width, picture.Height)
        {
            Structure = node,
        });
    }
}
