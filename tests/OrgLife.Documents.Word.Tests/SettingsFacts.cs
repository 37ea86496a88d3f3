namespace OrgLife.Documents.Word.Tests;

public sealed class SettingsFacts
{
    private const string Part = "word/settings.xml";

    [Fact]
    public void WordTreatsTheFileAsOneOfItsOwnDay() =>
        WordFile.Of(Papers.Of())
            .Value(Part, "//w:compatSetting[@w:name='compatibilityMode']").ShouldBe("15");

    [Fact]
    public void PunctuationIsNotCompressed() =>
        WordFile.Of(Papers.Of()).Value(Part, "//w:characterSpacingControl").ShouldBe("doNotCompress");

    [Fact]
    public void EvenPagesDifferOnlyWhereTheirFootersDo()
    {
        WordFile.Of(Papers.Of(Papers.Line("甲"))).All(Part, "//w:evenAndOddHeaders").ShouldBeEmpty();
        WordFile.Of(Papers.Plan(PageSetup.TypeArea)).All(Part, "//w:evenAndOddHeaders")
            .ShouldHaveSingleItem();
    }

    [Fact]
    public void MarginsAreMirroredWhereASectionAsksForIt()
    {
        WordFile.Of(Papers.Of()).All(Part, "//w:mirrorMargins").ShouldBeEmpty();
        WordFile.Of(Papers.All["sections"]).All(Part, "//w:mirrorMargins").ShouldHaveSingleItem();
    }
}
