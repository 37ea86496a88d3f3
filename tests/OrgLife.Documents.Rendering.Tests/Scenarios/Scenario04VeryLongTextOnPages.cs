using OrgLife.Documents.Content;
using OrgLife.Documents.Tests;

namespace OrgLife.Documents.Rendering.Tests;

public sealed class Scenario04VeryLongTextOnPages(ScenarioFiles files) : IClassFixture<ScenarioFiles>
{
    public static TheoryData<string> Types => ScenarioFiles.Types;

    [Theory]
    [MemberData(nameof(Types))]
    public void NothingOfALongTextIsLostOnTheWayToPdf(string type)
    {
        var paper = ChangedPaper.Of(type);
        var paths = LongTexts.PrintedIn(paper);

        var written = files.Write(ChangedPaper.With(paper, paths, LongTexts.Of), type);

        var text = SolidText.Of(Poppler.TaggedText(written.Pdf));
        text.ShouldBe(Shown(DocumentText.PlainText(written.Document)));
        for (var index = 0; index < paths.Count; index++)
        {
            text.Contains(Shown(LongTexts.Bare(LongTexts.Of(index)))).ShouldBeTrue(paths[index]);
        }
    }

    [Fact]
    public void TheCellGoesOnOnTheNextPagesUnderTheHeadRowInBothOutputs()
    {
        var list = (IssueList)ChangedPaper.Of("issueList");
        var written = files.Write(
            list with { Items = [list.Items[0] with { Description = LongTexts.Of(0) }, .. list.Items.Skip(1)] }, "split");
        var pages = written.Pages.Pages.Count;
        pages.ShouldBeGreaterThan(5);

        foreach (var pdf in new[] { written.Pdf, files.Refereed(written) })
        {
            var text = Poppler.Text(pdf).Split('\f')[..pages];
            Mutool.Pages(pdf).ShouldBe(pages);
            text.ShouldAllBe(page => page.Contains("具体问题表现"));
            text.ShouldAllBe(page => page.Length > 200);
            Letters(string.Concat(text)).ShouldBe(
                Letters(DocumentText.PlainText(written.Document) + Repeated(pages - 1)));
        }

        // The head row of the pages that follow, and the number on each.
        string Repeated(int more) =>
            string.Concat(Enumerable.Repeat("序号对照方面具体问题表现问题来源责任人", more))
            + string.Concat(Enumerable.Range(1, more + 1).Select(number => $"—{number}—"));
    }

    // U+200B has nothing to show; the checks have named it.
    private static string Shown(string text) => SolidText.Of(text).Replace("\u200B", "", StringComparison.Ordinal);

    // How often each character stands there; where lines and cells follow on one another is a matter of the program.
    private static string Letters(string text) =>
        string.Join(' ', Shown(text).EnumerateRunes()
            .CountBy(rune => rune).OrderBy(pair => pair.Key).Select(pair => $"{pair.Key}{pair.Value}"));
}
