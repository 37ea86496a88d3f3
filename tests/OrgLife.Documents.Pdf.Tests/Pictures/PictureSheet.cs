using System.Text.Json.Nodes;
using OrgLife.Documents.Content;
using OrgLife.Documents.Layout;

namespace OrgLife.Documents.Pdf.Tests;

/// <summary>A page with a picture, 60 × 30 mm, at 50 mm from the left and 100 mm from the top.</summary>
internal static class PictureSheet
{
    public static WrittenFile Write(params byte[][] pictures) =>
        Write([.. pictures.Select(bytes => new ImageFile(bytes))]);

    public static WrittenFile Write(params ImageFile[] pictures)
    {
        var sheet = new Sheet();
        foreach (var picture in pictures)
        {
            sheet.Add(new PlacedPicture(
                picture, Length.FromMillimeters(50), Length.FromMillimeters(100),
                Length.FromMillimeters(60), Length.FromMillimeters(30)));
        }

        return new WrittenFile(sheet.Document);
    }

    public static byte[] SamplesOf(WrittenFile file)
    {
        var objects = file.Objects();
        var resources = objects.Dictionary(objects.OfType("/Page").First()["/Resources"])!;
        return objects.Stream(resources["/XObject"]!["/P1"]);
    }

    public static IReadOnlyList<JsonObject> ImagesOf(WrittenFile file) =>
        [.. file.Objects().Dictionaries.Where(stream => PdfJson.Text(stream["/Subtype"]) == "/Image")];
}
