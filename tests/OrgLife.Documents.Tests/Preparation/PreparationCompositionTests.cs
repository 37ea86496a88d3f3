using OrgLife.Documents.Content;

namespace OrgLife.Documents.Tests;

public sealed class PreparationCompositionTests
{
    [Fact]
    public void AScheduleListsSessionsAndWhatIsDoneForThoseWhoCannotCome()
    {
        Trees.TableOf(PreparationPapers.Schedule).Rows[2].Cells.Select(Trees.TextOf)
            .ShouldBe(["2", "3月17日", "通知\n清单", "集中学习", "赵甲"]);
        Trees.WordsOf(PreparationPapers.Schedule).ShouldContain("不能参加集中学习的党员：送学上门。");
    }

    [Fact]
    public void ASelfCheckThatIsBlankHasRoomToWrite()
    {
        var blank = PreparationPapers.SelfCheck with
        {
            Items = [.. PreparationPapers.SelfCheck.Items.Select(item => item with { Finding = null, Plan = null })],
        };

        blank.Check().ShouldBeEmpty();
        Trees.TableOf(blank).Rows.Skip(1).ShouldAllBe(row => row.MinimumHeight > Length.FromMillimeters(20));
        Trees.TableOf(PreparationPapers.SelfCheck).Rows.ShouldAllBe(row => row.MinimumHeight == Length.Zero);
    }

    [Fact]
    public void AFormAsksTopicByTopicAndMemberByMember() =>
        Trees.TableOf(PreparationPapers.Form).Rows.Select(row => Trees.TextOf(row.Cells[0])).ShouldBe(
            ["主要内容", "组织生活", "工作作风", "对书记赵甲同志", "对钱乙同志", "总体评价"]);

    [Fact]
    public void RespondentsAndGradesAreBoxesToTick()
    {
        Trees.WordsOf(PreparationPapers.Form).ShouldContain("填表人：□ 党员　□ 群众");
        Trees.RowOf(PreparationPapers.Form, "总体评价").ShouldBe("□ 满意　□ 不满意");
        Trees.WordsOf(PreparationPapers.Form with { Respondents = [] })
            .ShouldNotContain(line => line.StartsWith("填表人", StringComparison.Ordinal));
    }

    [Fact]
    public void EveryCopyOfAFormIsTheSameAndHasNoPageNumber()
    {
        var document = (PreparationPapers.Form with { Copies = 3 }).Compose();

        document.Sections.Count.ShouldBe(3);
        document.Sections.ShouldAllBe(section => section.Furniture == PageFurniture.None);
    }

    [Fact]
    public void ADigestSaysOnlyWhatWasDone()
    {
        Trees.WordsOf(PreparationPapers.Digest)
            .ShouldContain("征求意见情况：发出征求意见表10份，收回9份，梳理意见2条。");
        Trees.WordsOf(PreparationPapers.Digest with { Issued = null, Returned = null, Interviews = 0 })
            .ShouldContain("征求意见情况：座谈、访谈0人次，梳理意见2条。");
    }

    [Fact]
    public void OneOpinionOnTwoPeopleIsNoRepetitionButTwiceOnOneIs()
    {
        PreparationPapers.Digest.Check().ShouldBeEmpty();
        var twice = PreparationPapers.Digest with
        {
            Items = [PreparationPapers.Digest.Items[0], PreparationPapers.Digest.Items[0]],
        };

        twice.Check().ShouldHaveSingleItem().Code.ShouldBe("issue.repeated");
    }

    [Fact]
    public void EveryFieldOfTheseListsHasAHeadingInTheWording()
    {
        string[] keys =
        [
            .. Enum.GetValues<StudyField>().Select(field => "studySchedule." + FieldKey.Of(field)),
            .. Enum.GetValues<SelfCheckField>().Select(field => "selfCheckList." + FieldKey.Of(field)),
            .. Enum.GetValues<OpinionField>().Select(field => "opinionDigest." + FieldKey.Of(field)),
        ];

        keys.Except(Wording.Default.Keys).ShouldBeEmpty();
    }
}
