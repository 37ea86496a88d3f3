using OrgLife.Documents.Content;

namespace OrgLife.Documents.Tests;

public sealed class AppraisalCompositionTests
{
    [Fact]
    public void TheBallotListsGradedMembersFirstAndProbationaryOnesLastWithoutBoxes()
    {
        var rows = Trees.TableOf(Samples.BallotForm).Rows.Skip(2).ToList();

        rows.Select(row => Trees.TextOf(row.Cells[1])).ShouldBe(["赵甲", "钱乙", "吕亥"]);
        rows[1].Cells.Count.ShouldBe(2 + 4);
        Trees.TextOf(rows[2].Cells[2]).ShouldBe("预备党员，不评定等次");
        rows[2].Cells[2].ColumnSpan.ShouldBe(4);
    }

    [Fact]
    public void LongNamesAreBrokenAtTheirDotInBallotAndSummary()
    {
        Trees.TableOf(Samples.BallotForm).Rows.Skip(2).ShouldAllBe(row => row.Cells[1].Fit == CellFit.Name);
        Trees.TableOf(Samples.AppraisalSummary).Rows.Skip(2).ShouldAllBe(row => row.Cells[1].Fit == CellFit.Name);
    }

    [Fact]
    public void BothHeadRowsOfTheBallotAreRepeated()
    {
        var table = Trees.TableOf(Samples.BallotForm);

        table.HeaderRows.ShouldBe(2);
        Trees.HeadingsOf(table).ShouldBe(["序号", "姓名", "测评等次", "优秀", "合格", "基本合格", "不合格"]);
    }

    [Fact]
    public void EveryCopyOfTheBallotIsTheSameAndHasNoPageNumber()
    {
        var document = (Samples.BallotForm with { Copies = 3 }).Compose();

        document.Sections.Count.ShouldBe(3);
        document.Sections.ShouldAllBe(section => section.Furniture == PageFurniture.None);
        document.Sections.Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public void AColumnForFaultsAndOneForRemarksComeOnRequest()
    {
        var form = Samples.BallotForm with { HasIssuesColumn = true, HasRemarkColumn = true };

        Trees.HeadingsOf(Trees.TableOf(form)).ShouldBe(
            ["序号", "姓名", "测评等次", "存在问题", "备注", "优秀", "合格", "基本合格", "不合格"]);
        TableGrid.Of(Trees.TableOf(form)).ColumnCount.ShouldBe(8);
    }

    [Fact]
    public void TheVoterIsAskedForAStatusOnlyWhereTheFormSaysSo()
    {
        Trees.WordsOf(Samples.BallotForm).ShouldNotContain(line => line.Contains("填票人"));
        Trees.WordsOf(Samples.BallotForm with { AsksVoterStatus = true })
            .ShouldContain("填票人类型：□ 正式党员　□ 预备党员");
        Trees.WordsOf(Samples.BallotForm with { Secrecy = BallotSecrecy.Named })
            .ShouldContain(line => line.StartsWith("填票人（签名）", StringComparison.Ordinal));
    }

    [Fact]
    public void TheSummaryPrintsVotesAndRatesSideBySide()
    {
        var rows = Trees.TableOf(Samples.AppraisalSummary).Rows.Skip(2).ToList();

        rows[0].Cells.Select(Trees.TextOf).ShouldBe(
            ["1", "赵甲", "2", "66.67%", "1", "33.33%", "0", "0.00%", "0", "0.00%", "0"]);
    }

    [Fact]
    public void TheSummaryNamesAllTheSheets()
    {
        Trees.WordsOf(Samples.AppraisalSummary)
            .ShouldContain("应到党员4人，实到4人；发出测评表4张，收回4张，有效3张，无效1张。");
    }

    [Fact]
    public void WithoutRatesTheSummaryHasOneHeadRowAndOneColumnAGrade()
    {
        var table = Trees.TableOf(Samples.AppraisalSummary with { Rate = null });

        Trees.HeadingsOf(table).ShouldBe(["序号", "姓名", "优秀", "合格", "基本合格", "不合格", "弃权"]);
    }

    [Fact]
    public void AColumnForUnclearMarksAppearsOnlyWhereThereAreSome()
    {
        var unclear = Samples.AppraisalSummary.Members[0] with { Counts = [2, 0, 0, 0], Unclear = 1 };

        var table = Trees.TableOf(Samples.AppraisalSummary with { Members = [unclear] });

        Trees.HeadingsOf(table).ShouldContain("本行无效");
    }

    [Fact]
    public void TheSignaturesStayWithTheLastRow()
    {
        var last = Samples.AppraisalSummary.Compose().Sections[0].Blocks[^1].ShouldBeOfType<KeepTogether>();

        last.WithPrevious.ShouldBeTrue();
    }
}
