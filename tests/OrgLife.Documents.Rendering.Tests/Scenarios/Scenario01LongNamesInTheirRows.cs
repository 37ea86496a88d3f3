using System.Text.Json;
using OrgLife.Documents.Layout;

namespace OrgLife.Documents.Rendering.Tests;

/// <summary>Names of up to 25 characters make no table higher: they are set smaller, on lines that share the row.</summary>
public sealed class Scenario01LongNamesInTheirRows(ScenarioFiles files) : IClassFixture<ScenarioFiles>
{
    // 六号.
    private const double LeastPoints = 7.5;

    private const double Tolerance = 0.1;

    private static readonly int[] Lengths = [10, 15, 22, 25];

    public static TheoryData<string, int, int> Cases =>
    [
        .. TablesOfNames.All.Keys.SelectMany(table => new[] { 1, 5 }.SelectMany(count =>
            Lengths.Select(length => (table, count, length)))),
    ];

    public static TheoryData<string> Tables => [.. TablesOfNames.All.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void TheTableIsNoHigherAndNeedsNoMorePagesThanWithShortNames(string table, int count, int length)
    {
        var plain = LaidOut(TablesOfNames.Of(table, _ => null));

        var pages = LaidOut(TablesOfNames.Of(table, count, length));

        pages.Pages.Count.ShouldBe(plain.Pages.Count);
        HeightOf(pages).ShouldBeLessThanOrEqualTo(HeightOf(plain) + Tolerance);
        pages.Pages.SelectMany(page => page.Items).OfType<GlyphRun>()
            .ShouldAllBe(run => run.Size.Points >= LeastPoints);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void EveryCharacterIsPrintedAndWordBreaksTheNamesAlike(string table)
    {
        string[] names =
        [
            .. Lengths.Select(OrgLife.Documents.Tests.LongNames.InParts), "阿卜杜热合曼·阿卜杜喀迪尔·图尔荪·示例阿依努尔",
        ];

        var written = files.Write(TablesOfNames.Of(table, index => names[index % names.Length]), table);

        var (ours, theirs) = (LinesOf(written.Pdf, names), LinesOf(files.Refereed(written), names));
        theirs.ShouldBe(ours);
        var text = SolidText.Of(Poppler.TaggedText(written.Pdf));
        names.ShouldAllBe(name => text.Contains(name));
    }

    [Theory]
    [InlineData("ballot")]
    [InlineData("summary")]
    public void ANameBeyondAllMeasureMakesItsRowHigherAndLosesNothing(string table)
    {
        var name = string.Join("·", Enumerable.Repeat("阿卜杜热合曼", 9))[..60];

        var written = files.Write(TablesOfNames.Of(table, index => index == 0 ? name : null), table + "-60");

        var rows = RowsOf(written.Pages);
        rows[3].ShouldBeGreaterThan(rows[4] + Tolerance);
        rows[4].ShouldBe(rows[5], Tolerance);
        SolidText.Of(Poppler.TaggedText(written.Pdf)).ShouldContain(name);
        written.Pages.Pages.SelectMany(page => page.Items).OfType<GlyphRun>()
            .ShouldAllBe(run => run.Size.Points >= LeastPoints);
    }

    private static LaidOutDocument LaidOut(PartyPaper paper) =>
        paper.LayOut(ScenarioFiles.Library, cancellation: TestContext.Current.CancellationToken);

    private static List<(int Page, string Text)> LinesOf(string pdf, string[] names)
    {
        var letters = string.Concat(names);
        return
        [
            .. Poppler.Words(pdf).Where(word => word.Text.All(letters.Contains))
                .GroupBy(word => (word.Page, Top: Math.Round(word.Top), Column: word.Left > 105))
                .OrderBy(line => line.Key.Page).ThenBy(line => line.Key.Column).ThenBy(line => line.Key.Top)
                .Select(line => (line.Key.Page, string.Concat(line.OrderBy(word => word.Left).Select(word => word.Text)))),
        ];
    }

    // From the uppermost rule to the lowest, of all pages.
    private static double HeightOf(LaidOutDocument pages) => Rules(pages).Sum(page => page.Max() - page.Min());

    private static List<double> RowsOf(LaidOutDocument pages)
    {
        var rules = Rules(pages)[0].Distinct().Order().ToList();
        return [.. rules.Zip(rules.Skip(1), (above, below) => below - above)];
    }

    private static List<List<double>> Rules(LaidOutDocument pages)
    {
        using var dump = JsonDocument.Parse(PageDump.Of(pages));
        return
        [
            .. dump.RootElement.GetProperty("pages").EnumerateArray().Select(page => page.GetProperty("strokes").EnumerateArray()
                .Select(stroke => (Y1: stroke.GetProperty("y1").GetDouble(), Y2: stroke.GetProperty("y2").GetDouble()))
                .Where(stroke => stroke.Y1 == stroke.Y2).Select(stroke => stroke.Y1).ToList()).Where(page => page.Count > 0),
        ];
    }
}
