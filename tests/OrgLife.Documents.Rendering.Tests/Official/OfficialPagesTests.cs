namespace OrgLife.Documents.Rendering.Tests;

/// <summary>What may stand on a page of an official paper, in both outputs (GB/T 9704-2012 7.3.5, 7.5).</summary>
public sealed class OfficialPagesTests(PrintedCorpus papers)
{
    public static TheoryData<Output> Outputs => [Output.Pdf, Output.Word];

    /// <summary>7.5: a blank page before the imprint has no number, nor has the page of the imprint.</summary>
    [Theory]
    [MemberData(nameof(Outputs))]
    public void TheBlankPageAndTheImprintAfterItHaveNoNumber(Output output)
    {
        var pages = Lines("blank page", output).GroupBy(line => int.Parse(line.Split(':')[0])).ToList();

        pages.Select(page => page.Key).ShouldBe([1, 2, 3, 4, 6]);
        pages.Select(page => page.Count(line => line.EndsWith($"—{page.Key}—"))).ShouldBe([1, 1, 1, 1, 0]);
    }

    /// <summary>7.3.5: a page with the sign-off has text above it, however long the text is.</summary>
    [Theory]
    [MemberData(nameof(Outputs))]
    public void NoSignOffStandsAloneOnItsPage(Output output)
    {
        var signed = Corpus.All.Where(paper => paper.Paper is OfficialDocument { Format: not OfficialFormat.Minutes });
        foreach (var (name, document) in signed.Select(paper => (paper.Name, (OfficialDocument)paper.Paper)))
        {
            var page = PageOf(name, document.Date.ToString(), output);
            if (page == 1)
            {
                // Its first line is the mark.
                continue;
            }

            var first = Lines(name, output).First(line => line.StartsWith(page + ": ", StringComparison.Ordinal));

            first.EndsWith(": " + document.Date, StringComparison.Ordinal).ShouldBeFalse(name);
            document.Issuers.ShouldNotContain(organ => first.EndsWith(": " + organ.Name), name);
        }
    }

    private IReadOnlyList<string> Lines(string paper, Output output) =>
        output == Output.Pdf ? papers[paper].Lines : papers[paper].RefereedLines;

    // The page of the last line that ends so.
    private int PageOf(string paper, string words, Output output) => int.Parse(
        Lines(paper, output).Last(line => line.EndsWith(words, StringComparison.Ordinal)).Split(':')[0]);
}
