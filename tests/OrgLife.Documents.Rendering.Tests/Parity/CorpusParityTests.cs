using System.Globalization;
using OrgLife.Documents.Layout.Tests;
using OrgLife.Documents.Rendering.Tests;

[assembly: AssemblyFixture(typeof(PrintedCorpus))]

namespace OrgLife.Documents.Rendering.Tests;

/// <summary>Word and PDF end lines and pages at the same places, on the whole corpus.</summary>
public sealed class CorpusParityTests(PrintedCorpus papers, ITestOutputHelper output)
{
    private const double WantedShare = 0.995;

    public static TheoryData<string> Names => [.. PrintedCorpus.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void PagesAreAsManyAndBeginAndEndWithTheSameLines(string name)
    {
        var (ours, theirs) = (Pages(papers[name].Lines), Pages(papers[name].RefereedLines));

        ours.Count.ShouldBe(theirs.Count, $"{name}: pages");
        ours.Zip(theirs).SelectMany(page => Edges(page.First).Zip(Edges(page.Second)))
            .Where(edge => !IsSame(edge.First, edge.Second))
            .Select(edge => $"{name}: PDF {edge.First} / Word {edge.Second}").ShouldBeEmpty();
    }

    [Fact]
    public void OfAThousandLinesFiveMayDifferAtMost()
    {
        var (all, alike) = (0, 0);
        foreach (var name in PrintedCorpus.Names)
        {
            var (ours, theirs) = (Lines(papers[name].Lines), Lines(papers[name].RefereedLines));
            var different = ours.Except(theirs).ToList();
            all += ours.Count;
            alike += ours.Count - different.Count;
            Report(name + ": only in the PDF", different);
            Report(name + ": only in the Word file", theirs.Except(ours));
        }

        var share = (double)alike / all;
        var measured = string.Create(
            CultureInfo.InvariantCulture,
            $"{PrintedCorpus.Names.Count} papers, {all} lines, {alike} alike in PDF and Word: {share * 100:F2} %");
        output.WriteLine(measured);
        TestContext.Current.SendDiagnosticMessage(measured);
        share.ShouldBeGreaterThanOrEqualTo(WantedShare, measured);
    }

    private void Report(string what, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            output.WriteLine($"{what}: {line}");
        }
    }

    private static List<List<string>> Pages(IReadOnlyList<string> lines) =>
        [.. lines.GroupBy(line => line.Split(':')[0]).Select(page => page.ToList())];

    // The first line and the last one above the page number.
    private static string[] Edges(List<string> page) =>
        [page[0], page.LastOrDefault(line => !line.EndsWith('—')) ?? page[0]];

    // A cell in the middle of a row that LibreOffice moved to the next page keeps the place that it had before: texts
    // beside the line may be more or fewer, those on it are the same.
    private static bool IsSame(string ours, string theirs)
    {
        HashSet<string> first = [.. ours.Split(PlacedLines.Separator)], second = [.. theirs.Split(PlacedLines.Separator)];
        return first.IsSubsetOf(second) || second.IsSubsetOf(first);
    }

    private static List<string> Lines(IReadOnlyList<string> lines) =>
        [.. lines.Select(line => line.Replace(PlacedLines.Separator, ""))];
}
