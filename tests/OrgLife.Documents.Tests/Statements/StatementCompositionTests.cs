namespace OrgLife.Documents.Tests;

public sealed class StatementCompositionTests
{
    [Fact]
    public void PartsAndPointsAreNumberedAndANamedPointRunsOn() =>
        Trees.WordsOf(StatementPapers.Statement).ShouldBe(
        [
            "对照检查材料",
            "对照如下。",
            "一、存在问题",
            "（一）组织生活方面。次数少。",
            "记录缺。",
            "（二）走访少。",
            "二、努力方向",
            "按时开展。",
            "示例县甲乙中学党支部",
            "2026年3月26日",
        ]);

    [Fact]
    public void AnOutlineNamesAndIsSignedByTheMember()
    {
        var words = Trees.WordsOf(StatementPapers.Outline);

        words[1].ShouldBe("示例县甲乙中学党支部　钱乙");
        words[^2].ShouldBe("钱乙");
    }

    [Fact]
    public void AReportEndsWithWhatCameOfLastYearsList()
    {
        var words = Trees.WordsOf(StatementPapers.Report);

        words[1].ShouldBe("示例县甲乙中学党支部书记　赵甲");
        words.ShouldContain("三、上一年度整改落实情况");
        words.ShouldContain("全部办结。");
    }

    [Fact]
    public void EveryMemberIsDueToCriticiseEveryOther()
    {
        Trees.WordsOf(StatementPapers.Matrix).ShouldContain("2名党员相互提出意见，应提2人次，已提2人次。");
        var matrix = StatementPapers.Matrix with
        {
            Members = [.. StatementPapers.Matrix.Members, new() { Name = "孙丙" }],
        };

        matrix.MissingPairs.Select(pair => pair.First.Name + pair.Second.Name)
            .ShouldBe(["赵甲孙丙", "钱乙孙丙", "孙丙赵甲", "孙丙钱乙"]);
        (matrix with { EveryPair = false }).Check().ShouldBeEmpty();
    }

    [Fact]
    public void EachCriticismStandsOnALineOfItsOwn() =>
        Trees.TableOf(StatementPapers.Matrix).Rows[1].Cells.Select(Trees.TextOf)
            .ShouldBe(["1", "钱乙", "赵甲", "多商量。\n早安排。", ""]);

    [Fact]
    public void EveryFieldOfTheListHasAHeadingInTheWording() =>
        Enum.GetValues<CriticismField>().Select(field => "criticismMatrix." + FieldKey.Of(field))
            .Except(Wording.Default.Keys).ShouldBeEmpty();
}
