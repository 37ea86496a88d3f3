namespace OrgLife.Documents.Tests;

/// <summary>缺项 — one list, under notices that ask for more and for less.</summary>
public class Scenario05MissingFields
{
    [Fact]
    public void UnderTheFourClaritiesAnItemWithoutATimeIsAnErrorThatNamesItemAndField()
    {
        var problem = List(FieldPolicy.Optional).Check(RuleProfile.Xuhui2017).ShouldHaveSingleItem();

        problem.Code.ShouldBe("rule.item-incomplete");
        problem.Severity.ShouldBe(ProblemSeverity.Error);
        problem.Path.ShouldBe("items[1].deadline");
        problem.Message.ShouldBe("第2项“走访次数不多。”缺少“整改时限”。");
        problem.Clause.ShouldBe("徐汇区教师进修学院2017年专题组织生活会工作方案 二、（三）2");
    }

    [Fact]
    public void UnderANoticeThatAsksForMattersAndMeasuresTheSameListIsAccepted() =>
        List(FieldPolicy.Optional).Check(RuleProfile.Bureau2024).ShouldBeEmpty();

    [Fact]
    public void ADraftPrintsThatItIsToBeSuppliedAndListsIt()
    {
        var draft = List(FieldPolicy.ToBeSupplied);

        var problem = draft.Check(RuleProfile.Xuhui2017).ShouldHaveSingleItem();
        problem.Code.ShouldBe("field.to-be-supplied");
        problem.Path.ShouldBe("items[1].deadline");
        Trees.WordsOf(draft).ShouldContain("待补充");
    }

    [Fact]
    public void AListMadeFromTheProfileRequiresWhatTheProfileRequires()
    {
        var items = List(FieldPolicy.Optional).Items;

        Codes(RuleProfile.Xuhui2017).ShouldContain("field.missing");
        Codes(RuleProfile.College2020).ShouldContain("field.missing");
        Codes(RuleProfile.Bureau2024).ShouldNotContain("field.missing");

        IEnumerable<string> Codes(RuleProfile rules) => rules
            .NewRectificationList("整改清单", new() { Organization = ScenarioBranch.Branch }, items)
            .Check(rules).Select(problem => problem.Code);
    }

    private static RectificationList List(FieldPolicy deadline) => new()
    {
        Title = "党支部委员会整改清单",
        Owner = new() { Organization = ScenarioBranch.Branch },
        Columns =
        [
            .. RectificationColumns.FourClarities.Take(4),
            new() { Field = RectificationField.Deadline, Policy = deadline },
        ],
        Items =
        [
            Item("主题党日形式单一。") with { Deadline = new() { Date = new(2017, 6, 30) } },
            Item("走访次数不多。"),
        ],
    };

    private static RectificationItem Item(string issue) =>
        new() { Issue = issue, Measures = ["列出计划。"], Responsible = ["赵甲一"] };
}
