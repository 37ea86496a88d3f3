namespace OrgLife.Documents.Tests;

public class DeadlineTests
{
    [Fact]
    public void TheHostChoosesHowADeadlineIsPrinted()
    {
        var deadline = new Deadline { Date = new(2017, 3, 10) };

        deadline.ToText(DateStyle.Slash).ShouldBe("3/10前");
        deadline.ToText(DateStyle.MonthDay).ShouldBe("3月10日前");
        deadline.ToText(DateStyle.Full).ShouldBe("2017年3月10日前");
    }

    [Fact]
    public void OnTheDayItselfNothingFollows() =>
        new Deadline { Date = new(2017, 3, 17), Kind = DeadlineKind.On }
            .ToText(DateStyle.Slash).ShouldBe("3/17");

    [Fact]
    public void ANoteFollowsAfterAComma() =>
        new Deadline { Date = OfficialDate.OfMonth(3, 30), Note = "先开支部会，再开总支会" }.ToText(DateStyle.Slash)
            .ShouldBe("3/30前，先开支部会，再开总支会");

    [Fact]
    public void ANoteMayStandAlone() =>
        new Deadline { Note = "长期坚持" }.ToText(DateStyle.Full).ShouldBe("长期坚持");

    [Fact]
    public void TheEndOfAMonthIsAMonthEnd() =>
        new Deadline { Date = new(2017, 3, null, DatePart.End) }.ToText(DateStyle.Slash).ShouldBe("3月底前");

    [Fact]
    public void APeriodHasBothEndsAndNoBefore()
    {
        var deadline = new Deadline { From = new(2017, 3, 1), Date = new(2017, 3, 10) };

        deadline.ToText(DateStyle.MonthDay).ShouldBe("3月1日至3月10日");
        deadline.ToText(DateStyle.Slash).ShouldBe("3/1—3/10");
    }
}
