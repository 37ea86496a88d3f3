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
            OfKind(file, "/Figure").All(figure => figure.ContainsKey("/Alt"))),
        new("32000-1 14.8.2.2", "Every artifact tells its kind.", ArtifactsHaveKinds),
        new("32000-1 14.8.4.3.4", "Tables are made of rows, and rows of cells.", TablesAreWhole),
        new("32000-1 14.8.5.7", "Every head cell tells which cells it names.", IsScoped),
        new("32000-1 14.8.5.4.3", "Every figure tells where it stands.", HasBox),
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
            // A span with its text may stand inside a mark.
            return depth is 0 or 1 or 2 && !(step.Paints && depth == 0);
        }) && depth == 0;
    });

    private static bool ArtifactsHaveKinds(CheckedFile file) => file.Pages.SelectMany(file.ContentOf)
        .Where(step => step.OpensMark && step.Operands.Contains("/Artifact", StringComparison.Ordinal))
        .All(step => step.Operands.Contains("/Type/", StringComparison.Ordinal));

    private static bool TablesAreWhole(CheckedFile file) =>
        KidsAre(file, "/Table", "/TR") && KidsAre(file, "/TR", "/TH", "/TD");

    private static bool KidsAre(CheckedFile file, string type, params string[] kinds) => OfKind(file, type)
        .SelectMany(element => file.Objects.Kids(element))
        .All(kid => kinds.Contains(PdfJson.Text(file.Objects.Dictionary(kid)?["/S"])));

    private static bool IsScoped(CheckedFile file) => OfKind(file, "/TH").All(cell =>
        PdfJson.Text(file.Objects.Dictionary(cell["/A"])?["/Scope"]) is "/Row" or "/Column" or "/Both");

    private static bool HasBox(CheckedFile file) => OfKind(file, "/Figure").All(figure =>
        file.Objects.Array(file.Objects.Dictionary(figure["/A"])?["/BBox"]).Count() == 4);

    private static IEnumerable<JsonObject> OfKind(CheckedFile file, string type) =>
        Elements(file).Where(element => PdfJson.Text(element["/S"]) == type);

    private static bool MarksHaveElements(CheckedFile file)
    {
        var numbers = file.Objects.Dictionary(Tree(file)?["/ParentTree"])?["/Nums"]?.AsArray();
        return numbers is not null && file.Pages.All(page =>
        {
            var key = page["/StructParents"]?.GetValue<int>() ?? -1;
            var entry = numbers.Where((_, i) => i % 2 == 1).ElementAtOrDefault(key);
            var parents = file.Objects.Array(entry).ToArray();
            var marks = file.ContentOf(page)
                .Where(step => step.Operands.Contains("/MCID", StringComparison.Ordinal)).Select(Mcid).ToArray();
            return marks.SequenceEqual(Enumerable.Range(0, parents.Length))
                && parents.All(parent => file.Objects.Dictionary(parent)?.ContainsKey("/S") == true);
        });
    }

    private static int Mcid(ContentOperator step) =>
        int.Parse(step.Operands.Split("/MCID ")[^1].TrimEnd('>'), CultureInfo.InvariantCulture);
}
