using OrgLife.Documents.Content;
using OrgLife.Documents.Layout;

namespace OrgLife.Documents.Pdf;

/// <summary>The room of a picture on its page, in hundredths of a point from the lower left corner.</summary>
internal readonly record struct PictureBox(long Left, long Bottom, long Right, long Top)
{
    public static PictureBox Of(PlacedPicture picture, Length pageHeight) => new(
        Points.Hundredths(picture.X),
        Points.Hundredths(pageHeight - picture.Y - picture.Height),
        Points.Hundredths(picture.X + picture.Width),
        Points.Hundredths(pageHeight - picture.Y));
}
