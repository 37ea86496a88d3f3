using OrgLife.Documents.Content;
using static OrgLife.Documents.Tests.FormVariants;

namespace OrgLife.Documents.Tests;

/// <summary>Each form of the survey is the data of a model: what it shows, and that nothing is wrong with it.</summary>
public class FormVariantTests
{
    public static TheoryData<string> Names => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void NothingIsWrongWithItAndItComesBackFromJson(string name)
    {
        var paper = All[name];

        paper.Check().ShouldBeEmpty();
        RandomPaper.Describe(PartyPaper.FromJson(paper.ToJson())).ShouldBe(RandomPaper.Describe(paper));
    }

    [Fact]
    public void B1aListsMembersWithFourGradesAndRemarks() =>
        Heads(B1a).ShouldBe(["序号", "姓名", "测评等次", "备注", "优秀", "合格", "基本合格", "不合格"]);

    [Fact]
    public void B1bHasAColumnForFaultsAndInstructionsOfItsOwn()
    {
        Heads(B1b).ShouldContain("存在问题");
        Trees.WordsOf(B1b).ShouldContain("2.认为党员有突出问题的，在“存在问题”栏写明。");
    }

    [Fact]
    public void B1cHasTwentyTwoColumnsOnALandscapeSheet()
    {
        TableGrid.Of(Trees.TableOf(B1c)).ColumnCount.ShouldBe(22);
        B1c.Compose().Sections.ShouldHaveSingleItem().Page.IsLandscape.ShouldBeTrue();
    }

    [Fact]
    public void B1dIsASheetForEachPersonWithAColumnToMarkForEachGrade()
    {
        var sheets = B1d.Compose().Sections;

        sheets.Count.ShouldBe(3, "no sheet for who is not graded");
        Rows(sheets[0]).Take(3).ShouldBe(["姓名|赵甲（书记）", "测评内容|好|一般|差", "理想信念|||"]);
        Rows(sheets[0])[^1].ShouldBe("综合评定|□ 优秀　□ 合格　□ 不合格");
    }

    [Fact]
    public void B1eHasTheThreeGradesOfItsNotice() => Heads(B1e).TakeLast(3).ShouldBe(["好", "一般", "差"]);

    [Fact]
    public void B1fHasThreeOtherGradesAndACapOfFifteenPercent()
    {
        Heads(B1f).TakeLast(3).ShouldBe(["优秀", "合格", "不合格"]);
        new GradeCap { Share = new() { Numerator = 15, Denominator = 100 } }.Of(40).ShouldBe(6);
    }

    [Fact]
    public void B1gHasATitleOfTwoLinesAndAsksWhoVotes()
    {
        Trees.WordsOf(B1g).Take(2).ShouldBe(["示例县甲乙中学党支部", "党员民主测评表（第一阶段）"]);
        Trees.WordsOf(B1g).ShouldContain("填票人类型：□ 正式党员　□ 预备党员");
    }

    [Fact]
    public void B1hGroupsTheContentsOfASheetByCategory()
    {
        var rows = B1h.Compose().Sections[0].Blocks.OfType<Table>().Single(table => table.HeaderRows > 0).Rows;

        Trees.TextOf(rows[2].Cells[0]).ShouldBe("政治思想");
        rows[2].Cells[0].RowSpan.ShouldBe(2);
        rows[3].Cells.Select(Trees.TextOf).ShouldBe(["政治纪律", "", "", "", ""]);
        Rows(B1h.Compose().Sections[0])[^1].ShouldBe("综合评定|□ 优秀　□ 称职　□ 基本称职　□ 不称职");
    }

    [Fact]
    public void B2aCountsTheVotesUnderOneHeadWithThoseLeftBlank()
    {
        Heads(B2a).ShouldBe(["序号", "类别", "评价意见", "好", "较好", "一般", "差", "未填"]);
        Rows(B2a.Compose().Sections[0])[2].ShouldBe("1|工作|4|2|0|0|1");
        Trees.WordsOf(B2a).ShouldContain("应到党员9人，实到8人；发出测评表8张，收回8张，有效7张，无效1张。");
    }

    [Fact]
    public void B2bIsItemsAndGradesAndNothingElse() =>
        Heads(B2b).ShouldBe(["测评项目", "好", "较好", "一般", "差"]);

    [Fact]
    public void B2cMergesCategoriesAndNamesPoints()
    {
        Heads(B2c).Take(3).ShouldBe(["类别", "评价内容", "评价要点"]);
        Trees.TableOf(B2c).Rows[1].Cells[0].RowSpan.ShouldBe(2);
    }

    [Fact]
    public void B2dAsksForOneMarkAndForWordsOnly()
    {
        var rows = B2d.Compose().Sections[0].Blocks.OfType<Table>().Last().Rows;

        rows.Select(row => string.Join("|", row.Cells.Select(Trees.TextOf)))
            .ShouldBe(["总体评价|□ 满意　□ 基本满意　□ 不满意", "意见和建议|"]);
    }

    [Fact]
    public void B3aHasARateForTheVotesLeftBlankToo()
    {
        Trees.TableOf(B3a).Rows[0].Cells[^1].ColumnSpan.ShouldBe(2);
        Rows(B3a.Compose().Sections[0])[2].ShouldEndWith("|1|14.29%");
    }

    [Fact]
    public void B3bCountsVotersByKindUnderThreeRepeatedHeadRows()
    {
        var table = Trees.TableOf(B3b);

        table.HeaderRows.ShouldBe(3);
        TableGrid.Of(table).ColumnCount.ShouldBe(2 + 8 + 1 + 6);
        table.Rows[1].Cells.Select(Trees.TextOf).ShouldBe(["支委", "正式党员", "预备党员"]);
        Rows(B3b.Compose().Sections[0])[3].ShouldEndWith("|1|1|50.00%|2|50.00%|1|100.00%");
        B3b.Compose().Sections[0].Page.IsLandscape.ShouldBeTrue();
    }

    [Fact]
    public void B3cStandsByVotesAndIsSignedByThoseWhoCounted()
    {
        Heads(B3c).ShouldBe(["序号", "姓名", "赞成", "不赞成", "弃权", "本行无效"]);
        Rows(B3c.Compose().Sections[0]).Skip(1)
            .ShouldBe(["1|加央·次仁卓玛|7|0|0|0", "2|钱乙|6|0|0|1", "3|赵甲|5|1|1|0"]);
        Trees.WordsOf(B3c).ShouldContain("总监票人：周戊");
    }

    [Fact]
    public void B3dHasTwoMembersToARowDownTheLeftThenDownTheRight()
    {
        Heads(B3d).ShouldBe(["序号", "姓名", "得票数", "序号", "姓名", "得票数"]);
        Rows(B3d.Compose().Sections[0]).Skip(1).ShouldBe(["1|赵甲|4|3|加央·次仁卓玛|2", "2|钱乙|5|4|吕亥|—"]);
    }

    [Fact]
    public void B3eIsASheetForEachMemberWithSharesOfTheRosterAndOfTheVoters()
    {
        var sheets = B3e.Compose().Sections;

        sheets.Count.ShouldBe(3);
        Rows(sheets[0]).Take(3).ShouldBe(
            ["姓名|赵甲|在册人数|9", "参加测评人数|8|占在册人数|89%", "优秀|4|占测评人数|50%"]);
        Rows(sheets[0]).TakeLast(3).Select(row => row.Split('|')[0]).ShouldBe(["优点", "不足之处", "意见"]);
    }

    /// <summary>
    /// Also of B3-g and B3-h, which have the same columns: results as a host keeps them, 党籍状态 and 评议结果 side by side.
    /// </summary>
    [Fact]
    public void B3fTellsWhatWasDecidedAndNoVotes()
    {
        Heads(B3f).ShouldBe(["序号", "姓名", "党籍状态", "评议年度", "评议时间", "参加评议人数", "评议结果", "备注"]);
        Rows(B3f.Compose().Sections[0])[1].ShouldBe("1|赵甲|正式党员|2025|2026年3月31日|8|优秀|");
        Rows(B3f.Compose().Sections[0])[^1].ShouldBe("4|吕亥|预备党员|2025|2026年3月31日|8|不评定等次|");
        Trees.WordsOf(B3f).ShouldNotContain(line => line.Contains('票'));
    }

    private static IReadOnlyList<string> Heads(PartyPaper paper) => Trees.HeadingsOf(Trees.TableOf(paper));

    private static IReadOnlyList<string> Rows(Section section) =>
    [
        .. section.Blocks.OfType<Table>().Single(table => table.HeaderRows > 0).Rows
            .Select(row => string.Join("|", row.Cells.Select(Trees.TextOf))),
    ];
}
