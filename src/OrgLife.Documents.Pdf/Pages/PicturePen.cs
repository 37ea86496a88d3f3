using OrgLife.Documents.Content;
using OrgLife.Documents.Layout;

namespace OrgLife.Documents.Pdf;

/// <summary>Places pictures: each is a unit square that is stretched and moved (ISO 32000-1 8.9.5).</summary>
internal sealed class PicturePen(ByteBuffer bytes, DocumentPictures pictures)
{
    private Length _pageHeight;

    public void BeginPage(Length pageHeight) => _pageHeight = pageHeight;

    public void Draw(PlacedPicture picture) =>
        bytes.Append("q "u8).Hundredths(Points.Hundredths(picture.Width))
            .Append(" 0 0 "u8).Hundredths(Points.Hundredths(picture.Height))
            .Append((byte)' ').Hundredths(Points.Hundredths(picture.X))
            .Append((byte)' ').Hundredths(Points.Hundredths(_pageHeight - picture.Y - picture.Height))
            .Append(" cm/P"u8).Number(pictures.NumberOf(picture.File))
            .Append(" Do Q\n"u8);
}
