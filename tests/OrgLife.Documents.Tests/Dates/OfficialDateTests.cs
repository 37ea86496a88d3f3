namespace OrgLife.Documents.Tests;

public class OfficialDateTests
{
    public static TheoryData<string, string, string, string> Forms => new()
    {
        { "2017-03-01", "2017年3月1日", "3月1日", "3/1" },
        { "2024-02", "2024年2月", "2月", "2月" },
        { "2024", "2024年", "2024年", "2024年" },
        { "2024-end", "2024年底", "2024年底", "2024年底" },
        { "2024-02-early", "2024年2月上旬", "2月上旬", "2月上旬" },
        { "2024-02-middle", "2024年2月中旬", "2月中旬", "2月中旬" },
        { "2024-02-late", "2024年2月下旬", "2月下旬", "2月下旬" },
        { "2024-03-end", "2024年3月底", "3月底", "3月底" },
        { "--03-10", "3月10日", "3月10日", "3/10" },
        { "--12", "12月", "12月", "12月" },
        { "--03-end", "3月底", "3月底", "3月底" },
        { "--02-29", "2月29日", "2月29日", "2/29" },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void ADateIsPrintedInEachStyle(string text, string full, string monthDay, string slash)
    {
        var date = DateText.Parse(text);

        date.ToText(DateStyle.Full).ShouldBe(full);
        date.ToText(DateStyle.MonthDay).ShouldBe(monthDay);
        date.ToText(DateStyle.Slash).ShouldBe(slash);
        DateText.Of(date).ShouldBe(text);
    }

    [Theory]
    [InlineData("2017-02-29")]
    [InlineData("2017-13-01")]
    [InlineData("2017-00-01")]
    [InlineData("2017-04-31")]
    [InlineData("0000-01-01")]
    [InlineData("2017-3-1")]
    [InlineData("2017/03/01")]
    [InlineData("2017-03-01\n")]
    [InlineData("2017-early")]
    [InlineData("--02-30")]
    [InlineData("--")]
    [InlineData("-end")]
    [InlineData("２０１７-03-01")]
    [InlineData("")]
    [InlineData("2017年3月1日")]
    public void WhatIsNoDateIsNotRead(string text) => DateText.TryParse(text).ShouldBeNull();

    [Fact]
    public void ADayThatDoesNotExistCannotBeMade()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new OfficialDate(2023, 2, 29))
            .ActualValue.ShouldBe(29);
        Should.Throw<ArgumentOutOfRangeException>(() => new OfficialDate(2023, 13));
        Should.Throw<ArgumentException>(() => new OfficialDate(2023, null, 1)).ParamName.ShouldBe("month");
        Should.Throw<ArgumentException>(() => new OfficialDate(2023, 1, 1, DatePart.End))
            .ParamName.ShouldBe("part");
        Should.Throw<ArgumentException>(() => new OfficialDate(2023, null, null, DatePart.Early));
        Should.Throw<ArgumentException>(() => new OfficialDate(null));
    }

    [Fact]
    public void EqualDatesAreEqual() => new OfficialDate(2024, 2, 6).ShouldBe(DateText.Parse("2024-02-06"));

    [Theory]
    [InlineData("2024-02-11", "2024-02-early", true)]
    [InlineData("2024-02-10", "2024-02-early", false)]
    [InlineData("2024-02-middle", "2024-02-10", true)]
    [InlineData("2024-03", "2024-02-end", true)]
    [InlineData("2024-02", "2024-02-15", false)]
    [InlineData("2024-02-end", "2024-02-28", true)]
    [InlineData("2024-end", "2024-12-30", true)]
    [InlineData("2025", "2024-end", true)]
    [InlineData("--03-10", "2017-03-01", true)]
    [InlineData("--02-10", "2017-03-01", false)]
    [InlineData("--02-29", "2017-02-28", true)]
    [InlineData("--03-10", "2017", false)]
    public void ADateIsAfterAnotherIfAllOfItIs(string date, string other, bool isAfter) =>
        DateText.Parse(date).IsAfter(DateText.Parse(other)).ShouldBe(isAfter);
}
