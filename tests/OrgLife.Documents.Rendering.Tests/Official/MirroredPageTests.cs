using static OrgLife.Documents.Rendering.Tests.TypeArea;

namespace OrgLife.Documents.Rendering.Tests;

/// <summary>Mirrored margins by ruler: 28 mm at the binding, which is on the right of even pages.</summary>
public sealed class MirroredPageTests(TurnedPapers papers) : IClassFixture<TurnedPapers>
{
    private const double EvenLeft = 26;
    private const double EvenRight = 182;

    public static TheoryData<Output> Outputs => [Output.Pdf, Output.Word];

    [Theory]
    [MemberData(nameof(Outputs))]
    public void TheTextStandsAtTheBindingMarginOfEachPage(Output output)
    {
        foreach (var (number, left, right) in new[] { (2, EvenLeft, EvenRight), (3, Left, Right) })
        {
            var page = Ruler.On(papers.File("mirrored full", output), number);

            var across = page.Across(Ink.Black, Top, Top + 80);
            across.Count.ShouldBe(28);
            Face(across[0]).From.ShouldBe(left, Tolerance(output));
            Face(across[^1]).To.ShouldBe(right, Tolerance(output));
        }
    }

    [Theory]
    [InlineData("mirrored", 4, EvenLeft, EvenRight, Output.Pdf)]
    [InlineData("mirrored", 4, EvenLeft, EvenRight, Output.Word)]
    [InlineData("mirrored odd", 3, Left, Right, Output.Pdf)]
    [InlineData("mirrored odd", 3, Left, Right, Output.Word)]
    public void TheImprintHasTheEdgesOfItsPage(string paper, int number, double left, double right, Output output)
    {
        var page = Ruler.On(papers.File(paper, output), number);

        var rule = page.Rules(Ink.Black)[^1];
        rule.Middle.ShouldBe(Bottom, Tolerance(output));
        var across = page.Across(Ink.Black, rule.From, rule.To).ShouldHaveSingleItem();
        across.From.ShouldBe(left, Tolerance(output));
        across.To.ShouldBe(right, Tolerance(output));
    }

    [Theory]
    [MemberData(nameof(Outputs))]
    public void ThePageNumberStandsOneCharacterInFromTheOuterEdge(Output output)
    {
        double[] Edges(int number)
        {
            var across = Ruler.On(papers.File("mirrored", output), number).Across(Ink.Black, Bottom + 2, 280);
            return [across[0].From, across[^1].To];
        }

        Edges(1)[1].ShouldBe(Right - SmallCharacter, Tolerance(output));
        Edges(2)[0].ShouldBe(EvenLeft + SmallCharacter, Tolerance(output));
    }

    [Theory]
    [MemberData(nameof(Outputs))]
    public void TheRedRulesOfALetterStayInTheMiddleOfThePaper(Output output)
    {
        var page = Ruler.On(papers.File("mirrored letter", output), 1);

        var rules = page.Rules(Ink.Red);
        rules.Count.ShouldBe(4);
        foreach (var rule in rules)
        {
            var across = page.Across(Ink.Red, rule.From, rule.To).ShouldHaveSingleItem();
            across.From.ShouldBe(20, Tolerance(output));
            across.To.ShouldBe(190, Tolerance(output));
        }
    }

    [Theory]
    [InlineData("mirrored", Output.Pdf)]
    [InlineData("mirrored", Output.Word)]
    [InlineData("mirrored full", Output.Pdf)]
    [InlineData("mirrored full", Output.Word)]
    public void TheSealStandsOverTheDateOnWhateverSideThePageIs(string paper, Output output)
    {
        var pdf = papers.File(paper, output);
        var date = PrintedText.Of(pdf).Lines.First(line => line.Text.Replace(" ", "") == "2026年2月25日");

        var seal = Ruler.On(pdf, date.Page).Across(Ink.Red).ShouldHaveSingleItem();

        // Seven digits of half a character and three characters.
        var right = date.Page % 2 == 0 ? EvenRight : Right;
        seal.Middle.ShouldBe(right - (4 * Character) - (6.5 / 2 * Character), Tolerance(output));
    }
}
