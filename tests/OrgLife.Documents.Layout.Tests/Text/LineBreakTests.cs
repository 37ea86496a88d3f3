namespace OrgLife.Documents.Layout.Tests;

public sealed class LineBreakTests
{
    [Theory]
    [InlineData("一二三四，五", "一二三", "四，五")]
    [InlineData("一二三四。”五", "一二三", "四。”五")]
    [InlineData("一二三（四五", "一二三", "（四五")]
    [InlineData("一二“（四五", "一二", "“（四五")]
    [InlineData("一二三——四", "一二", "三——四")]
    [InlineData("一二三……四", "一二", "三……四")]
    public void NoLineStartsOrEndsWithAMarkThatMayNot(string text, string first, string second) =>
        Sheets.Lines(text, 4).ShouldBe([first, second]);

    [Theory]
    [InlineData("一二三word四", "一二三", "word四")]
    [InlineData("一二三2017年", "一二三", "2017年")]
    [InlineData("一二13800年", "一二", "13800年")]
    [InlineData("一二3.14%五", "一二", "3.14%五")]
    [InlineData("一二ab-cd五", "一二ab-", "cd五")]
    public void AWordOrNumberStaysWhole(string text, string first, string second) =>
        Sheets.Lines(text, 4).ShouldBe([first, second]);

    [Fact]
    public void AWordLongerThanTheLineIsBrokenWhereTheLineIsFull() =>
        Sheets.Lines("一abcdefghijklm", 4).ShouldBe(["一", "abcdefgh", "ijklm"]);

    [Fact]
    public void BlanksAtTheEndOfALineTakeNoRoom() =>
        Sheets.Lines("一二三四  五六", 4).ShouldBe(["一二三四  ", "五六"]);

    [Fact]
    public void WordParaBreaksBetweenANumberAndItsUnitAndTheStrictRulesDoNot()
    {
        Sheets.Lines("一二2017年", 4).ShouldBe(["一二2017", "年"]);

        Sheets.Lines("一二2017年", 4, LineBreakRules.Strict).ShouldBe(["一二", "2017年"]);
    }

    [Theory]
    [InlineData("一二三〔2017〕6号", "一二三", "〔2017〕6", "号")]
    [InlineData("一二三四30%五", "一二三四", "30%五")]
    public void TheDefaultRulesKeepBracketsWithTheirNumber(string text, params string[] lines) =>
        Sheets.Lines(text, 5).ShouldBe(text.Contains('〔') ? lines : ["一二三四", "30%五"]);

    [Fact]
    public void APairOfSurrogatesIsOneCharacter() =>
        Sheets.Lines("\U00020000\U00020001\U00020002", 2).ShouldBe(["\U00020000\U00020001", "\U00020002"]);

    [Fact]
    public void ACombiningMarkStaysWithItsLetter() =>
        Sheets.Lines("一二e\u0301", 2).ShouldBe(["一二", "e\u0301"]);

    [Theory]
    [InlineData("甲👨\u200D👩\u200D👧乙", "甲", "👨\u200D👩\u200D👧", "乙")]
    [InlineData("甲乙👍\U0001F3FD丙", "甲乙", "👍\U0001F3FD丙")]
    [InlineData("甲乙葛\U000E0100丙", "甲乙", "葛\U000E0100丙")]
    [InlineData("甲乙\u200D丙丁", "甲乙\u200D丙", "丁")]
    public void WhatIsJoinedIsNotParted(string text, params string[] lines) =>
        Sheets.Lines(text, 3).ShouldBe(lines);

    /// <summary>Ten thousand accents are no letter: they go on on the next line rather than over the edge.</summary>
    [Fact]
    public void MarksWithoutEndAreBroken() =>
        Sheets.Lines("e" + new string('\u0301', 10_000), 10).ShouldAllBe(line => line.Length <= 20);

    [Fact]
    public void ALineFeedInARunStartsANewLine() =>
        Sheets.Lines("一\n二\u2028三\r\n四\r五", 9).ShouldBe(["一", "二", "三", "四", "五"]);

    [Fact]
    public void AnEmptyParagraphIsOneEmptyLine() => Sheets.Lines("", 4).ShouldBeEmpty();
}
