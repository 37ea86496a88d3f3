namespace OrgLife.Documents.Content.Tests;

public class IndentTests
{
    private static readonly Length Pitch = Length.FromTwips(315);

    [Fact]
    public void CharactersAreAsWideAsTheTextMakesThem()
    {
        Indent.Characters(2).Resolve(Pitch).ShouldBe(Length.FromTwips(630));
        Indent.Characters(2).Resolve(Length.FromPoints(12)).ShouldBe(Length.FromPoints(24));
        Indent.Characters(-1.5).Resolve(Length.FromPoints(12)).ShouldBe(Length.FromPoints(-18));
    }

    [Fact]
    public void ALengthIsTheSameAtEverySize()
    {
        Indent.Of(Length.FromMillimeters(7)).Resolve(Pitch).ShouldBe(Length.FromMillimeters(7));
        Indent.Of(Length.FromMillimeters(7)).Resolve(Length.FromPoints(12)).ShouldBe(Length.FromMillimeters(7));
    }

    [Fact]
    public void NoIndentIsTheDefault()
    {
        default(Indent).ShouldBe(Indent.None);
        Indent.None.IsNone.ShouldBeTrue();
        Indent.Characters(2).IsNone.ShouldBeFalse();
        Indent.Of(Length.FromPoints(-1)).IsNone.ShouldBeFalse();
    }

    [Fact]
    public void AnIndentSaysItsUnit()
    {
        Indent.Characters(2).ToString().ShouldBe("2字");
        Indent.Characters(0.5).ToString().ShouldBe("0.5字");
        Indent.Of(Length.FromMillimeters(10)).ToString().ShouldBe("10mm");
        Indent.None.ToString().ShouldBe("0mm");
    }
}
