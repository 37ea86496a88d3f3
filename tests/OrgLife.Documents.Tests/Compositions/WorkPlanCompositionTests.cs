using OrgLife.Documents.Content;

namespace OrgLife.Documents.Tests;

public sealed class WorkPlanCompositionTests
{
    [Fact]
    public void PartsStagesStepsAndParagraphsAreNumberedInTheOfficialLevels()
    {
        Trees.WordsOf(Samples.WorkPlan).ShouldBe(
        [
            "示例县甲乙中学党支部组织生活会工作方案",
            "一、主题：学党章。",
            "二、目的：查问题。",
            "三、程序：",
            "（一）会前准备",
            "1.开展自查（3月10日前）",
            "（1）党支部：看制度。",
            "（2）党员：看学习。",
            "2.集中学习（3月17日）",
            "读原文。",
            "（二）开好会议",
            "1.召开党员大会",
            "逐人评议。",
            "示例县甲乙中学党支部",
            "2026年3月1日",
        ]);
    }

    [Fact]
    public void WithoutAThemeTheNumbersCloseUp()
    {
        var words = Trees.WordsOf(Samples.WorkPlan with { Theme = null });

        words[1].ShouldBe("一、目的：查问题。");
        words[2].ShouldBe("二、程序：");
    }

    [Fact]
    public void DeadlinesAndNumbersTakeTheShortFormsWhereThePlanAsksForThem()
    {
        var words = Trees.WordsOf(Samples.WorkPlan with
        {
            DeadlineStyle = DateStyle.Slash,
            Numbering = NumberingStyle.Comma,
        });

        words.ShouldContain("1、开展自查（3/10前）");
        words.ShouldContain("2、集中学习（3/17）");
    }

    [Fact]
    public void AThemeRunsOnAfterItsHeadingAndOnlyTheHeadingIsInHeiti()
    {
        var theme = Trees.BlocksOf(Samples.WorkPlan).OfType<Heading>().First();

        Trees.TextOf(theme.Inlines).ShouldBe("一、主题：");
        theme.Style.Text.Role.ShouldBe(FontRole.HeiTi);
        theme.RunIn.OfType<Run>().Single().Style!.Role.ShouldBe(FontRole.FangSong);
    }

    [Fact]
    public void AudiencesAndThoseInChargeStandInBracketsAfterTheStep()
    {
        var step = Samples.WorkPlan.Stages[0].Steps[1] with { Audiences = ["党员", "积极分子"], Responsible = ["赵甲"] };

        var plan = Samples.WorkPlan with { Stages = [new PlanStage { Title = "会前准备", Steps = [step] }] };

        Trees.WordsOf(plan).ShouldContain("1.集中学习（3月17日；对象：党员、积极分子；责任人：赵甲）");
    }

    [Fact]
    public void TheDateBeginsTwoCharactersToTheRightOfTheOrgan()
    {
        var signOff = Trees.BlocksOf(Samples.WorkPlan).OfType<Paragraph>().Reverse().Take(2).Reverse().ToList();

        // 10 characters of the organ end 2 from the edge and so begin 12 from it; the date begins 10 from it and
        // "2026年3月1日" is 6 half-width digits and 3 characters long: 6.
        signOff[0].Style.RightIndent.CharacterCount.ShouldBe(2);
        signOff[1].Style.RightIndent.CharacterCount.ShouldBe(10 - 6, 0.06);
    }

    [Fact]
    public void SeveralAttachmentsAreNumberedAndHangUnderTheirNames()
    {
        var plan = Samples.WorkPlan with { Attachments = ["民主测评表", "整改清单"] };

        var lines = Trees.BlocksOf(plan).OfType<Paragraph>()
            .Where(paragraph => paragraph.Style.LeftIndent.CharacterCount > 0).ToList();

        lines.Select(line => Trees.TextOf(line.Inlines)).ShouldBe(["附件：1.民主测评表", "2.整改清单"]);
        lines.Select(line => line.Style.LeftIndent.CharacterCount + line.Style.FirstLineIndent.CharacterCount)
            .ShouldBe([2, 5]);
    }

    [Fact]
    public void ANamedRequirementIsARunInHeadingEndedByAStop()
    {
        var plan = Samples.WorkPlan with
        {
            Requirements =
            [
                new PlanRequirement { Title = "加强领导", Paragraphs = [new PlanParagraph { Text = "书记负总责。" }] },
                new PlanRequirement { Paragraphs = [new PlanParagraph { Text = "按时完成。" }] },
            ],
        };

        Trees.WordsOf(plan).ShouldContain("（一）加强领导。书记负总责。");
        Trees.WordsOf(plan).ShouldContain("（二）按时完成。");
    }
}
