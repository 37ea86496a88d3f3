using System.Text;
using System.Text.Json.Nodes;

namespace OrgLife.Documents.Pdf.Tests;

internal static class GraphicsChecks
{
    public static IReadOnlyList<ConformanceCheck> All { get; } =
    [
        new("6.2.2", "Every page names its resources itself.",
            file => file.Pages.All(page => page.ContainsKey("/Resources"))),
        new("6.2.3", "An output intent for PDF/A has a profile for three components.", HasOutputIntent),
        new("6.2.4.3", "Colours are grey or RGB, which the output intent explains.", HasOnlyExplainedColours),
        new("6.2.5", "No graphics state has a transfer function.",
            file => !file.AllDictionaries.Any(HasTransfer)),
        new("6.2.8", "No image asks to be smoothed or has alternates.",
            file => !file.AllDictionaries.Any(IsUnsteadyImage)),
        new("6.2.10", "Nothing is transparent.", file => !file.AllDictionaries.Any(IsTransparent)),
    ];

    private static bool HasOutputIntent(CheckedFile file)
    {
        var intent = file.Objects.Array(file.Catalog["/OutputIntents"])
            .Select(file.Objects.Dictionary)
            .SingleOrDefault(entry => PdfJson.Text(entry!["/S"]) == "/GTS_PDFA1");
        if (intent?["/DestOutputProfile"] is not { } profile)
        {
            return false;
        }

        var content = file.Objects.Stream(profile);
        return file.Objects.Dictionary(profile)!["/N"]!.GetValue<int>() == 3
            && Encoding.ASCII.GetString(content, 36, 4) == "acsp"
            && Encoding.ASCII.GetString(content, 16, 4) == "RGB ";
    }

    private static bool HasOnlyExplainedColours(CheckedFile file) =>
        file.Objects.Dictionaries
            .Where(stream => PdfJson.Text(stream["/Subtype"]) == "/Image")
            .All(image => ColoursOf(image) is "/DeviceGray" or "/DeviceRGB")
        && file.Pages.SelectMany(file.ContentOf).All(step => step.Name is not ("k" or "K"));

    private static string? ColoursOf(JsonObject image) =>
        PdfJson.Text(image["/ColorSpace"] is JsonArray indexed ? indexed[1] : image["/ColorSpace"]);

    private static bool HasTransfer(JsonObject state) =>
        state.ContainsKey("/TR") || state.ContainsKey("/HTP");

    private static bool IsUnsteadyImage(JsonObject image) =>
        image.ContainsKey("/Alternates") || image["/Interpolate"]?.GetValue<bool>() == true;

    private static bool IsTransparent(JsonObject dictionary) =>
        dictionary.ContainsKey("/SMask")
        || PdfJson.Text(dictionary["/S"]) == "/Transparency"
        || PdfJson.Text(dictionary["/BM"]) is not (null or "/Normal")
        || new[] { "/ca", "/CA" }.Any(key => dictionary[key] is { } alpha && alpha.GetValue<double>() < 1);
}
