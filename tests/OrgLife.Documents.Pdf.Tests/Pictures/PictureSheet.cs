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

    /// <summary>The pixels of the first picture as a reader unpacks them: one level each, or red, green and blue.</summary>
    public static byte[] SamplesOf(WrittenFile file)
    {
        var objects = file.Objects();
        var resources = objects.Dictionary(objects.OfType("/Page").First()["/Resources"])!;
        var picture = resources["/XObject"]!["/P1"];
        var image = objects.Dictionary(picture)!;
        var depth = image["/BitsPerComponent"]!.GetValue<int>();
        var palette = image["/ColorSpace"] is JsonArray indexed ? PaletteOf(indexed) : null;
        var perRow = image["/Width"]!.GetValue<int>() * (PdfJson.Text(image["/ColorSpace"]) == "/DeviceRGB" ? 3 : 1);
        return
        [
            .. objects.Stream(picture).Chunk(((perRow * depth) + 7) / 8)
                .SelectMany(row => Enumerable.Range(0, perRow).Select(i => Sample(row, i, depth)))
                .SelectMany(sample => palette is null
                    ? [(byte)(sample * 255 / ((1 << depth) - 1))]
                    : palette[(sample * 3)..((sample * 3) + 3)]),
        ];
    }

    private static int Sample(byte[] row, int index, int depth) =>
        (row[index * depth / 8] >> (8 - depth - (index * depth % 8))) & ((1 << depth) - 1);

    // qpdf writes strings that are no text as b: and hexadecimal digits.
    private static byte[] PaletteOf(JsonArray indexed)
    {
        var text = PdfJson.Text(indexed[3])!;
        return text.StartsWith("b:", StringComparison.Ordinal)
            ? Convert.FromHexString(text[2..])
            : [.. text.Select(letter => (byte)letter)];
    }

    /// <summary>Red, green and blue of every pixel of the only picture, as poppler takes it out.</summary>
    public static byte[] Extracted(WrittenFile file)
    {
        var folder = Directory.CreateTempSubdirectory("orglife-picture-").FullName;
        try
        {
            Tool.Run("pdfimages", file.Path, Path.Combine(folder, "p"));
            return PortableMap.PixelsOf(File.ReadAllBytes(Directory.GetFiles(folder).ShouldHaveSingleItem()));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    public static IReadOnlyList<JsonObject> ImagesOf(WrittenFile file) =>
        [.. file.Objects().Dictionaries.Where(stream => PdfJson.Text(stream["/Subtype"]) == "/Image")];
}
