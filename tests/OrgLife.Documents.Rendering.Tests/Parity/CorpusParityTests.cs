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
        var paper = papers[name];

        Edges(paper.Lines).ShouldBe(Edges(paper.RefereedLines), name);
    }

    [Fact]
    public void OfAThousandLinesFiveMayDifferAtMost()
    {
        var (all, alike) = (0, 0);
        foreach (var name in PrintedCorpus.Names)
        {
            var (ours, theirs) = (papers[name].Lines, papers[name].RefereedLines);
            Directory.CreateDirectory("/tmp/par"); File.WriteAllLines($"/tmp/par/{name}.ours", ours); File.WriteAllLines($"/tmp/par/{name}.theirs", theirs); foreach (var (from, to) in new[] { (papers[name].Pdf, ".pdf"), (papers[name].Word, ".docx"), (papers[name].Refereed, ".lo.pdf"), (papers[name].Refereed.Replace(".pdf", ".fodt"), ".fodt") }) { File.Copy(from, "/tmp/par/" + name + to, true); } // DEBUG
            var different = ours.Except(theirs).ToList();
            all += ours.Count;
            alike += ours.Count - different.Count;
            foreach (var line in different)
            {
                output.WriteLine($"{name}: only in our PDF: {line}");
            }

            foreach (var line in theirs.Except(ours))
            {
                output.WriteLine($"{name}: only in the Word file: {line}");
            }
        }

        output.WriteLine($"{PrintedCorpus.Names.Count} papers, {all} lines, {alike} alike: {(double)alike / all:P2}");
        TestContext.Current.SendDiagnosticMessage($"Parity: {PrintedCorpus.Names.Count} papers, {alike} of {all} lines alike.");
        ((double)alike / all).ShouldBeGreaterThanOrEqualTo(WantedShare);
    }

    // The first and the last line of every page.
    private static IReadOnlyList<string> Edges(IReadOnlyList<string> lines) =>
        [.. lines.GroupBy(line => line.Split(':')[0]).SelectMany(page => new[] { page.First(), page.Last() })];
}
