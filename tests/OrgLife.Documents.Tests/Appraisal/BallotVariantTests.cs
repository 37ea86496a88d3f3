using OrgLife.Documents.Content;

namespace OrgLife.Documents.Tests;

public sealed class BallotVariantTests
{
    [Fact]
    public void SixDimensionsOfThreeGradesMakeTwentyTwoColumnsAcrossALandscapeSheet()
    {
        var table = Trees.TableOf(BallotVariantPapers.Matrix);

        TableGrid.Of(table).ColumnCount.ShouldBe(22);
        table.HeaderRows.ShouldBe(2);
        BallotVariantPapers.Matrix.Compose().Sections.ShouldAllBe(section => section.Page.IsLandscape);
        BallotVariantPapers.Matrix.Check().ShouldBeEmpty();
    }

    [Fact]
    public void EachDimensionStandsOverItsOwnGradesAndTheGradeAsAWholeLast()
    {
        var head = Trees.TableOf(BallotVariantPapers.Matrix).Rows[0].Cells;

        head.Select(Trees.TextOf).ShouldBe(
            ["姓名", "理想信念", "理论素养", "组织纪律", "廉洁自律", "联系群众", "模范作用", "综合评定"]);
        head.Skip(1).ShouldAllBe(cell => cell.ColumnSpan == 3);
        Trees.TableOf(BallotVariantPapers.Matrix).Rows[1].Cells.Count.ShouldBe(21);
    }

    [Fact]
    public void AProbationaryMemberHasNoBoxInAnyDimension()
    {
        var last = Trees.TableOf(BallotVariantPapers.Matrix).Rows[^1];

        last.Cells.Select(Trees.TextOf).ShouldBe(["吕亥", "预备党员，不评定等次"]);
        last.Cells[1].ColumnSpan.ShouldBe(21);
    }

    [Fact]
    public void ASheetForEachPersonIsMadeOfThoseWhoAreGraded()
    {
        var document = (BallotVariantPapers.PerPerson with { Copies = 3 }).Compose();

        document.Sections.Count.ShouldBe(2 * 3);
        document.Sections.ShouldAllBe(section => section.Furniture == PageFurniture.None);
        Rows(document.Sections[1]).First().ShouldBe("姓名|钱乙");
        Rows(document.Sections[1]).Last().ShouldBe("综合评定|□ 优秀　□ 合格　□ 不合格");
        Rows(document.Sections[1]).Count().ShouldBe(8);
    }

    [Fact]
    public void ItemsOfOneCategoryShareItsCell()
    {
        var rows = Trees.TableOf(BallotVariantPapers.Committee).Rows;

        Trees.TextOf(rows[1].Cells[0]).ShouldBe("工作");
        rows[1].Cells[0].RowSpan.ShouldBe(2);
        Trees.TextOf(rows[2].Cells[0]).ShouldBe("组织生活");
        Trees.TextOf(rows[3].Cells[0]).ShouldBe("作风");
    }

    [Fact]
    public void WithoutCategoriesAndPointsOnlyTheItemsStandBeforeTheGrades()
    {
        var form = BallotVariantPapers.Committee with
        {
            Items = [new() { Name = "工作" }, new() { Name = "作风" }],
            Overall = null,
            HasComments = false,
        };

        Trees.HeadingsOf(Trees.TableOf(form)).ShouldBe(["测评项目", "好", "较好", "差"]);
        Trees.TableOf(form).Rows.Count.ShouldBe(3);
    }

    [Fact]
    public void TheCommitteeAsAWholeIsTickedAndCommentedOn()
    {
        Trees.RowOf(BallotVariantPapers.Committee, "总体评价").ShouldBe("□ 满意　□ 不满意");
        Trees.TextOf(Trees.TableOf(BallotVariantPapers.Committee).Rows[^1].Cells[0]).ShouldBe("意见和建议");
    }

    private static IEnumerable<string> Rows(Section section) => section.Blocks.OfType<Table>()
        .Single(table => table.HeaderRows > 0).Rows
        .Select(row => string.Join("|", row.Cells.Select(Trees.TextOf)));
}
