using static OrgLife.Documents.Rendering.Tests.TypeArea;

namespace OrgLife.Documents.Rendering.Tests;

/// <summary>
/// The other two page set-ups by ruler. Their margins are those of the dialog (GB/T 33476.2-2016), so the first face stands
/// lower than in the type area by what an exact line has above it; edges, lines and characters are the same.
/// </summary>
public sealed class PageSetupRulerTests(TurnedPapers papers) : IClassFixture<TurnedPapers>
{
    public static TheoryData<string, Output> Pages => new()
    {
        { "Margins37", Output.Pdf }, { "Margins37", Output.Word },
        { "GB33476", Output.Pdf }, { "GB33476", Output.Word },
    };

    [Theory]
    [InlineData("Margins37", 40.3, 260.4, Output.Pdf)]
    [InlineData("Margins37", 40.3, 260.4, Output.Word)]
    [InlineData("GB33476", 38.0, 261.8, Output.Pdf)]
    [InlineData("GB33476", 38.0, 261.8, Output.Word)]
    public void AFullPageHas22LinesOf28Characters(string setup, double first, double last, Output output)
    {
        var page = Ruler.On(papers.File(setup + " full", output), 2);

        var lines = LinesOf(page);
        lines.Count.ShouldBe(22);
        Face(lines[0]).From.ShouldBe(first, Tolerance(output));
        Face(lines[^1]).To.ShouldBe(last, Tolerance(output));
        var across = page.Across(Ink.Black, Top, Bottom);
        across.Count.ShouldBe(28);
        Face(across[0]).From.ShouldBe(Left, Tolerance(output));
        Face(across[^1]).To.ShouldBe(Right, Tolerance(output));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void MarkAndRedRuleStandWhereTheStandardHasThem(string setup, Output output)
    {
        var page = Ruler.On(papers.File(setup, output), 1);

        page.Down(Ink.Red)[0].From.ShouldBe(Top + 35, Tolerance(output));
        var rule = page.Rules(Ink.Red).ShouldHaveSingleItem();
        var number = page.Down(Ink.Black).Last(band => band.To < rule.From);
        (rule.From - number.To).ShouldBe(4, Tolerance(output));
        var across = page.Across(Ink.Red, rule.From, rule.To).ShouldHaveSingleItem();
        across.From.ShouldBe(Left, Tolerance(output));
        across.To.ShouldBe(Right, Tolerance(output));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void TheImprintEndsOnTheLowerEdgeOfTheTypeArea(string setup, Output output) =>
        Ruler.On(papers.File(setup, output), 4).Rules(Ink.Black)[^1].Middle.ShouldBe(Bottom, Tolerance(output));

    [Theory]
    [InlineData(Output.Pdf)]
    [InlineData(Output.Word)]
    public void ALetterWithASmallLowerMarginKeepsItsRulesAndItsPageNumberInTheirPlaces(Output output)
    {
        var pdf = papers.File("low letter", output);

        Ruler.On(pdf, 1).Rules(Ink.Red)[^1].To.ShouldBe(297 - 20, Tolerance(output));
        var second = Ruler.On(pdf, 2);
        var across = second.Across(Ink.Black, 297 - 22 + 3, 295);
        second.Down(Ink.Black, across[0].From, across[0].To)[^1].Middle.ShouldBe(297 - 22 + 7, Tolerance(output));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void ThePageNumberStands7MillimetersBelowTheTypeArea(string setup, Output output)
    {
        var page = Ruler.On(papers.File(setup, output), 1);

        var across = page.Across(Ink.Black, Bottom + 2, 280);
        page.Down(Ink.Black, across[0].From, across[0].To)[^1].Middle.ShouldBe(Bottom + 7, Tolerance(output));
        across[^1].To.ShouldBe(Right - SmallCharacter, Tolerance(output));
    }
}
