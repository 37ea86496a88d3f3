namespace OrgLife.Documents.Layout.Tests;

/// <summary>Every rule forbids what its clause says and nothing beside it.</summary>
public sealed class LineBreakRuleTests
{
    public static TheoryData<string> Levels => ["None", "Basic", "GB", "Strict", "Word"];

    [Theory]
    [InlineData("一二三四，五")]
    [InlineData("一二三四）五")]
    [InlineData("一二三四·五")]
    [InlineData("一二三四～五")]
    public void NoLineBeginsWithAStopAClosingMarkOrOneThatJoins(string text)
    {
        Sheets.Lines(text, 4, LineBreakRules.Basic)[0].ShouldBe("一二三");
        Sheets.Lines(text, 4, LineBreakRules.None)[0].ShouldBe("一二三四");
    }

    [Theory]
    [InlineData("一二三（四五")]
    [InlineData("一二三《四五")]
    [InlineData("一二三“四五")]
    public void NoLineEndsWithAnOpeningMark(string text)
    {
        Sheets.Lines(text, 4, LineBreakRules.Basic)[0].ShouldBe("一二三");
        Sheets.Lines(text, 4, LineBreakRules.None)[0].ShouldBe(text[..4]);
    }

    [Theory]
    [InlineData("一二三——四")]
    [InlineData("一二三……四")]
    public void ADashOrEllipsisIsNotSplit(string text)
    {
        Sheets.Lines(text, 4, LineBreakRules.Basic).ShouldBe(["一二三", text[3..]]);
        Sheets.Lines(text, 4, LineBreakRules.None)[0].ShouldBe(text[..4]);
    }

    [Fact]
    public void ADashBeginsALineExceptAtTheStrictLevel()
    {
        Sheets.Lines("一二三四——五", 4, LineBreakRules.GB).ShouldBe(["一二三四", "——五"]);
        Sheets.Lines("一二三四——五", 4, LineBreakRules.Strict).ShouldBe(["一二三", "四——五"]);
    }

    [Fact]
    public void ASlashNeitherBeginsNorEndsALineFromTheNationalLevelOn()
    {
        Sheets.Lines("一二三／四五", 4, LineBreakRules.Basic)[0].ShouldBe("一二三／");
        Sheets.Lines("一二三／四五", 4, LineBreakRules.GB)[0].ShouldBe("一二");
        Sheets.Lines("一二三四／五", 4, LineBreakRules.GB)[0].ShouldBe("一二三");
    }

    [Theory]
    [InlineData("一二2017年五", "2017年五")]
    [InlineData("一二三30%五", "30%五")]
    [InlineData("一二第123次", "第123次")]
    public void ANumberStaysWithItsUnitSignAndBrackets(string text, string rest) =>
        Sheets.Lines(text, 4, LineBreakRules.Basic)[1].ShouldBe(rest);

    [Fact]
    public void TheNumberOfADocumentStaysWhole() =>
        Sheets.Lines("一二三〔2017〕69号", 7, LineBreakRules.Basic).ShouldBe(["一二三", "〔2017〕69号"]);

    [Fact]
    public void AHyphenOrASlashBeforeALetterPartsAWord()
    {
        Sheets.Lines("一二ab-cd五", 4, LineBreakRules.None)[0].ShouldBe("一二ab-");
        Sheets.Lines("一二ab/cd五", 4, LineBreakRules.None)[0].ShouldBe("一二ab/");
        Sheets.Lines("一二17/3/1五", 4, LineBreakRules.None)[0].ShouldBe("一二");
    }

    [Theory]
    [MemberData(nameof(Levels))]
    public void EveryRuleSaysWhatItIsCalledAndWhereItIsWritten(string level)
    {
        var rules = (LineBreakRules)typeof(LineBreakRules).GetProperty(level)!.GetValue(null)!;

        rules.Rules.ShouldAllBe(rule => rule.Name.Length > 0 && rule.Clause.Length > 0);
    }

    [Fact]
    public void EachLevelHasTheRulesOfTheOneBefore()
    {
        LineBreakRules.GB.Rules.ShouldBe([.. LineBreakRules.Basic.Rules, SlashRule.Instance]);
        LineBreakRules.Strict.Rules.ShouldBe([.. LineBreakRules.GB.Rules, LineStartRule.Strict]);
    }
}
