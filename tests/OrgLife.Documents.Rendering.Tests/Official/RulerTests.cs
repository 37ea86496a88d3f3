using OrgLife.Documents.Rendering.Tests;
using static OrgLife.Documents.Rendering.Tests.TypeArea;

[assembly: AssemblyFixture(typeof(PrintedPapers))]

namespace OrgLife.Documents.Rendering.Tests;

/// <summary>
/// The official format by ruler (GB/T 9704-2012): within 0.5 mm in PDF, within the standard's own 1 mm in Word.
/// </summary>
public sealed class RulerTests(PrintedPapers papers)
{
    // The third sheet holds the sign-off: text, organ, date, note.
    private const int SignedPage = 3;

    public static TheoryData<Output> Outputs => [Output.Pdf, Output.Word];

    [Theory]
    [InlineData("document", 72, Output.Pdf)]
    [InlineData("document", 72, Output.Word)]
    [InlineData("marked", 72, Output.Pdf)]
    [InlineData("marked", 72, Output.Word)]
    [InlineData("minutes", 72, Output.Pdf)]
    [InlineData("minutes", 72, Output.Word)]
    [InlineData("upward", 72, Output.Pdf)]
    [InlineData("upward", 72, Output.Word)]
    [InlineData("order", 57, Output.Pdf)]
    [InlineData("order", 57, Output.Word)]
    [InlineData("letter", 30, Output.Pdf)]
    [InlineData("letter", 30, Output.Word)]
    public void TheMarkBeginsAtItsDistanceFromTheTopOfThePaper(string paper, double top, Output output) =>
        Page(paper, 1, output).Down(Ink.Red)[0].From.ShouldBe(top, Tolerance(output));

    [Theory]
    [MemberData(nameof(Outputs))]
    public void TheRedRuleStands4MillimetersBelowTheNumberAndIsAsWideAsTheTypeArea(Output output)
    {
        var page = Page("document", 1, output);

        var rule = page.Rules(Ink.Red).ShouldHaveSingleItem();
        var number = page.Down(Ink.Black).Last(band => band.To < rule.From);
        (rule.From - number.To).ShouldBe(4, Tolerance(output));
        var across = page.Across(Ink.Red, rule.From, rule.To).ShouldHaveSingleItem();
        across.From.ShouldBe(TypeArea.Left, Tolerance(output));
        across.To.ShouldBe(TypeArea.Right, Tolerance(output));
    }

    [Theory]
    [MemberData(nameof(Outputs))]
    public void AFullPageHas22LinesThatFillTheTypeArea(Output output)
    {
        var lines = LinesOf(Page("full", 2, output));

        lines.Count.ShouldBe(22);
        Face(lines[0]).From.ShouldBe(37, Tolerance(output));
        Face(lines[^1]).To.ShouldBe(TypeArea.Bottom, Tolerance(output));
        var across = Page("full", 2, output).Across(Ink.Black, 37, TypeArea.Bottom);
        across.Count.ShouldBe(28);
        Face(across[0]).From.ShouldBe(TypeArea.Left, Tolerance(output));
        Face(across[^1]).To.ShouldBe(TypeArea.Right, Tolerance(output));
    }

    [Theory]
    [MemberData(nameof(Outputs))]
    public void TheLastRuleOfTheImprintLiesOnTheLowerEdgeOfTheTypeArea(Output output)
    {
        var page = Page("document", 4, output);

        var rules = page.Rules(Ink.Black);
        rules.Count.ShouldBe(3);
        rules[^1].Middle.ShouldBe(TypeArea.Bottom, Tolerance(output));
        rules[0].Width.ShouldBe(0.35, 0.1);
        rules[1].Width.ShouldBe(0.25, 0.1);
        var across = page.Across(Ink.Black, rules[^1].From, rules[^1].To).ShouldHaveSingleItem();
        across.From.ShouldBe(TypeArea.Left, Tolerance(output));
        across.To.ShouldBe(TypeArea.Right, Tolerance(output));
    }

    [Theory]
    [InlineData("document", 1, Output.Pdf)]
    [InlineData("document", 1, Output.Word)]
    [InlineData("document", 2, Output.Pdf)]
    [InlineData("document", 2, Output.Word)]
    [InlineData("letter", 2, Output.Pdf)]
    [InlineData("letter", 2, Output.Word)]
    public void TheDashOfThePageNumberStands7MillimetersBelowTheTypeArea(string paper, int number, Output output)
    {
        var page = Page(paper, number, output);
        var across = page.Across(Ink.Black, TypeArea.Bottom + 2, 280);

        page.Down(Ink.Black, across[0].From, across[0].To)[^1].Middle
            .ShouldBe(TypeArea.Bottom + 7, Tolerance(output));
        if (number % 2 == 1)
        {
            across[^1].To.ShouldBe(TypeArea.Right - SmallCharacter, Tolerance(output));
        }
        else
        {
            across[0].From.ShouldBe(TypeArea.Left + SmallCharacter, Tolerance(output));
        }
    }

    [Theory]
    [MemberData(nameof(Outputs))]
    public void TheDateStandsFourCharactersFromTheRight(Output output)
    {
        var page = Page("document", SignedPage, output);
        var date = LinesOf(page)[^2];

        Face(page.Across(Ink.Black, date.From, date.To)[^1]).To
            .ShouldBe(TypeArea.Right - (4 * Character), Tolerance(output));
    }

    [Fact]
    public void OrganAndSealAreCentredOnTheDate()
    {
        var words = Poppler.Words(papers.File("sealed", Output.Pdf)).Where(word => word.Page == SignedPage).ToList();
        var organ = words.Single(word => word.Text == "示例市云溪区教育工作委员会");
        var date = words.Single(word => word.Text == "2026年2月25日");

        var middle = (date.Left + date.Right) / 2;
        ((organ.Left + organ.Right) / 2).ShouldBe(middle, 0.5);
        Page("sealed", SignedPage, Output.Pdf).Across(Ink.Red).ShouldHaveSingleItem().Middle.ShouldBe(middle, 0.5);
    }

    [Theory]
    [MemberData(nameof(Outputs))]
    public void TheSealBeginsWithinALineOfTheTextAndHoldsTheSignatureBelowItsMiddle(Output output)
    {
        var lines = LinesOf(Page("document", SignedPage, output));
        var seal = Page("sealed", SignedPage, output).Down(Ink.Red).ShouldHaveSingleItem();

        var (text, organ, date) = (lines[^4], lines[^3], lines[^2]);
        seal.Width.ShouldBe(42, 0.2);
        (seal.From - text.To).ShouldBeInRange(0, 10.4);
        ((organ.From + date.To) / 2).ShouldBeInRange(seal.Middle, seal.Middle + 8);
    }

    [Theory]
    [MemberData(nameof(Outputs))]
    public void TheLetterHasDoubleRulesOf170MillimetersInTheMiddleOfThePaper(Output output)
    {
        var page = Page("letter", 1, output);

        var rules = page.Rules(Ink.Red);
        rules.Count.ShouldBe(4);
        rules[0].Width.ShouldBeGreaterThan(rules[1].Width);
        rules[3].Width.ShouldBeGreaterThan(rules[2].Width);
        var mark = page.Down(Ink.Red)[0];
        (rules[0].From - mark.To).ShouldBe(4, Tolerance(output));
        rules[3].To.ShouldBe(297 - 20, Tolerance(output));
        foreach (var rule in rules)
        {
            var across = page.Across(Ink.Red, rule.From, rule.To).ShouldHaveSingleItem();
            across.From.ShouldBe(20, Tolerance(output));
            across.To.ShouldBe(190, Tolerance(output));
        }

        page.Down(Ink.Black).ShouldAllBe(line => line.To < TypeArea.Bottom);
    }

    [Theory]
    [MemberData(nameof(Outputs))]
    public void TheTextOfALettersLaterPagesBeginsAtTheTopOfTheTypeArea(Output output) =>
        Face(Page("letter", 3, output).Down(Ink.Black)[0]).From.ShouldBe(37, Tolerance(output));

    [Theory]
    [MemberData(nameof(Outputs))]
    public void PreprintedPaperGetsTheSameBlackInkAndNoRed(Output output)
    {
        var (printed, preprinted) = (Page("document", 1, output), Page("preprinted", 1, output));

        preprinted.Down(Ink.Red).ShouldBeEmpty();
        var lines = printed.Down(Ink.Black);
        var again = preprinted.Down(Ink.Black);
        again.Count.ShouldBe(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            again[i].From.ShouldBe(lines[i].From, 0.1);
        }
    }

    private Ruler Page(string paper, int number, Output output) => Ruler.On(papers.File(paper, output), number);
}
