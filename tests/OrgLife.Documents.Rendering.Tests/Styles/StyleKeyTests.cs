namespace OrgLife.Documents.Rendering.Tests;

/// <summary>No key of a house style is ignored: each shows on paper, in PDF and in Word.</summary>
public sealed class StyleKeyTests(PrintedStyles papers) : IClassFixture<PrintedStyles>
{
    public static MatrixTheoryData<string, Output> Keys => new(StyleCases.All.Keys, [Output.Pdf, Output.Word]);

    [Theory]
    [MemberData(nameof(Keys))]
    public void EachKeyShowsInBothOutputs(string key, Output output)
    {
        var style = StyleCases.All[key];

        style.Shows(papers.Styled(style, output), papers.AsUsual(style, output));
    }

    [Fact]
    public void EveryKeyHasACase() =>
        HouseStyle.Official.Entries.Select(entry => entry.Key).ShouldBe(StyleCases.All.Keys, ignoreOrder: true);
}
