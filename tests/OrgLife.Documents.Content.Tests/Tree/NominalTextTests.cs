namespace OrgLife.Documents.Content.Tests;

public sealed class NominalTextTests
{
    private static readonly TextStyle Style = new() { Role = FontRole.FangSong, Size = FontSize.SmallNo4 };

    [Theory]
    [InlineData("葛\U000E0100", 1)]
    [InlineData("葛\uFE00葛", 2)]
    [InlineData("甲\u200B乙\u2060", 2)]
    [InlineData("李\U0002CB4E", 2)]
    [InlineData("e\u0301月", 1.5)]
    public void OnlyWhatIsSeenHasAWidth(string text, double ems) =>
        NominalText.WidthOf(text, Style).ShouldBe(Style.Size.Em * ems);
}
