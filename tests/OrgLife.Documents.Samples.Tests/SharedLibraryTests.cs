using OrgLife.Documents.Layout;

namespace OrgLife.Documents.Samples.Tests;

public class SharedLibraryTests
{
    private const int Threads = 16;
    private const int PapersOfAThread = 100;

    private static readonly PartyPaper[] Samples =
    [
        .. Directory.GetFiles(SampleData.Folder, "*.json").Order(StringComparer.Ordinal)
            .Select(path => PartyPaper.FromJson(File.ReadAllText(path))),
    ];

    [Fact]
    public void AFileDoesNotDependOnWhatWasMadeBefore()
    {
        var used = FontLibrary.FromFolder(TestFonts.Folder);
        foreach (var paper in Samples)
        {
            Render(paper, used);
        }

        foreach (var paper in Samples.Reverse())
        {
            var (fresh, again) = (Render(paper, FontLibrary.FromFolder(TestFonts.Folder)), Render(paper, used));
            again.Pdf.ToArray().ShouldBe(fresh.Pdf.ToArray(), paper.Title);
            again.Word.ToArray().ShouldBe(fresh.Word.ToArray(), paper.Title);
        }
    }

    [Fact]
    public void SixteenThreadsOfAHundredPapersGiveTheBytesOfOneThread()
    {
        var expected = Make(FontLibrary.FromFolder(TestFonts.Folder), first: 0);
        var shared = FontLibrary.FromFolder(TestFonts.Folder);
        var made = new byte[Threads][][];
        var threads = Enumerable.Range(0, Threads)
            .Select(i => new Thread(() => made[i] = Make(shared, first: i * 7)))
            .ToArray();

        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());

        foreach (var files in made)
        {
            files.Zip(expected).ShouldAllBe(pair => pair.First.SequenceEqual(pair.Second));
        }
    }

    private static RenderedPaper Render(PartyPaper paper, FontLibrary fonts) =>
        paper.Render(fonts, cancellation: TestContext.Current.CancellationToken);

    // Each thread begins at another paper, so that they meet at different glyphs.
    private static byte[][] Make(FontLibrary fonts, int first)
    {
        var files = new byte[PapersOfAThread][];
        for (var i = 0; i < PapersOfAThread; i++)
        {
            var number = (first + i) % PapersOfAThread;
            using var pdf = new MemoryStream();
            Paper(number).WritePdf(pdf, fonts);
            files[number] = pdf.ToArray();
        }

        return files;
    }

    private static PartyPaper Paper(int number)
    {
        var paper = Samples[number % Samples.Length];
        return paper with { Title = paper.Title + (char)('一' + (number * 37)) };
    }
}
