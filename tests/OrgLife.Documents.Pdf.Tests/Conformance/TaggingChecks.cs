using System.Globalization;
using System.Text.Json.Nodes;

namespace OrgLife.Documents.Pdf.Tests;

internal static class TaggingChecks
{
    private static readonly string[] StandardTypes =
    [
        "/Document", "/H1", "/H2", "/H3", "/H4", "/H5", "/H6", "/P", "/Table", "/TR", "/TH", "/TD", "/Figure",
    ];

    public static IReadOnlyList<ConformanceCheck> All { get; } =
    [
        new("6.7.2.2", "The file says that it is tagged.", IsMarked),
        new("6.7.3.2", "All that is painted is marked, as content or as artifact.", IsAllMarked),
        new("6.7.3.3", "There is a structure tree.", file => Tree(file) is not null),
        new("6.7.3.4", "All structure types are standard ones.", file =>
            Elements(file).All(element => StandardTypes.Contains(PdfJson.Text(element["/S"])))),
        new("6.7.4", "The language is told.", file => PdfJson.Text(file.Catalog["/Lang"]) is { Length: > 0 }),
        new("6.7.5", "Every figure has a description.", file =>
            Elements(file)
                .Where(element => PdfJson.Text(element["/S"]) == "/Figure")
                .All(figure => figure.ContainsKey("/Alt"))),
        new("32000-1 14.7.4.4", "Every mark of a page leads to an element, by the number of the mark.",
            MarksHaveElements),
    ];

    private static bool IsMarked(CheckedFile file) =>
        file.Objects.Dictionary(file.Catalog["/MarkInfo"])?["/Marked"]?.GetValue<bool>() == true;

    private static JsonObject? Tree(CheckedFile file) =>
        file.Objects.Dictionary(file.Catalog["/StructTreeRoot"]);

    private static IEnumerable<JsonObject> Elements(CheckedFile file) =>
        file.Objects.Dictionaries.Where(entry => entry.ContainsKey("/S") && entry.ContainsKey("/P"));

    private static bool IsAllMarked(CheckedFile file) => file.Pages.All(page =>
    {
        var depth = 0;
        return file.ContentOf(page).All(step =>
        {
            depth += step.OpensMark ? 1 : step.ClosesMark ? -1 : 0;
            return depth is 0 or 1 && !(step.Paints && depth == 0);
        }) && depth == 0;
    });

    private static bool MarksHaveElements(CheckedFile file)
    {
        var numbers = file.Objects.Dictionary(Tree(file)?["/ParentTree"])?["/Nums"]?.AsArray();
        return numbers is not null && file.Pages.All(page =>
        {
            var key = page["/StructParents"]?.GetValue<int>() ?? -1;
            var entry = numbers.Where((_, i) => i % 2 == 1).ElementAtOrDefault(key);
            var parents = file.Objects.Array(entry).ToArray();
            var marks = file.ContentOf(page).Where(step => step.Name == "BDC").Select(Mcid).ToArray();
            return marks.SequenceEqual(Enumerable.Range(0, parents.Length))
                && parents.All(parent => file.Objects.Dictionary(parent)?.ContainsKey("/S") == true);
        });
    }

    private static int Mcid(ContentOperator step) =>
        int.Parse(step.Operands.Split("/MCID ")[^1].TrimEnd('>'), CultureInfo.InvariantCulture);
}
