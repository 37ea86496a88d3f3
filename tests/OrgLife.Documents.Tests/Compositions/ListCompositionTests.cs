using OrgLife.Documents.Content;

namespace OrgLife.Documents.Tests;

public sealed class ListCompositionTests
{
    [Fact]
    public void AnIssueListHasItsUsualColumnsUnderOneRepeatedHeadRow()
    {
        var table = Trees.TableOf(Samples.IssueList);

        table.HeaderRows.ShouldBe(1);
        Trees.HeadingsOf(table).ShouldBe(["序号", "对照方面", "具体问题表现", "问题来源", "责任人"]);
    }

    [Fact]
    public void IssuesAreCountedAndEachLineOfTextIsAParagraph()
    {
        var row = Trees.TableOf(Samples.IssueList).Rows[2];

        Trees.TextOf(row.Cells[0]).ShouldBe("2");
        row.Cells[2].Paragraphs.Count.ShouldBe(2);
    }

    [Fact]
    public void AColumnMayHaveAHeadingOfItsOwn()
    {
        var list = Samples.IssueList with
        {
            Columns = [new ListColumn<IssueField> { Field = IssueField.Description, Heading = "查摆出的问题" }],
        };

        Trees.HeadingsOf(Trees.TableOf(list)).ShouldBe(["查摆出的问题"]);
    }

    [Fact]
    public void AFieldYetToComeSaysSoAndAnOptionalOneStaysEmpty()
    {
        ListColumn<IssueField> Cause(FieldPolicy policy) => new() { Field = IssueField.Cause, Policy = policy };
        var list = Samples.IssueList with { Columns = [Cause(FieldPolicy.ToBeSupplied), Cause(FieldPolicy.Optional)] };

        Trees.TableOf(list).Rows[1].Cells.Select(Trees.TextOf).ShouldBe(["待补充", ""]);
    }

    /// <summary>Who is responsible may be an organ, whose name wraps in the size of the table.</summary>
    [Theory]
    [InlineData("阿卜杜热合曼\u30FB阿卜杜喀迪尔", CellFit.Name)]
    [InlineData("示例县甲乙中学党支部委员会", CellFit.Wrap)]
    public void OfThoseResponsibleNamesFitTheirRow(string responsible, CellFit fit)
    {
        var list = Samples.IssueList with { Items = [Samples.IssueList.Items[0] with { Responsible = [responsible] }] };

        Trees.TableOf(list).Rows[1].Cells[4].Fit.ShouldBe(fit);
    }

    [Fact]
    public void SeveralMeasuresAreNumberedAndASingleOneIsNot()
    {
        Trees.TextOf(Trees.TableOf(Samples.RectificationList).Rows[1].Cells[2])
            .ShouldBe("1.每季度讲一次。\n2.支委轮流讲。");
        var single = Samples.RectificationList with
        {
            Items = [Samples.RectificationList.Items[0] with { Measures = ["每季度讲一次。"] }],
        };

        Trees.TextOf(Trees.TableOf(single).Rows[1].Cells[2]).ShouldBe("每季度讲一次。");
    }

    [Fact]
    public void AListOfManyColumnsIsSetOnLandscapePages()
    {
        var ledger = Samples.RectificationList with { Columns = RectificationColumns.Ledger };

        Samples.RectificationList.Compose().Sections[0].Page.IsLandscape.ShouldBeFalse();
        ledger.Compose().Sections[0].Page.IsLandscape.ShouldBeTrue();
    }

    [Fact]
    public void AMembersListNamesTheMember()
    {
        var list = Samples.IssueList with
        {
            Owner = new ListOwner { Organization = Samples.Branch, Member = new PartyMember { Name = "钱乙" } },
        };

        Trees.WordsOf(list)[1].ShouldBe("党支部：示例县甲乙中学党支部　姓名：钱乙");
    }

    [Fact]
    public void EveryFieldOfAListHasAHeadingInTheWording()
    {
        foreach (var field in Enum.GetValues<RectificationField>())
        {
            Wording.Default["rectificationList." + FieldKey.Of(field)].ShouldNotBeNullOrEmpty();
        }

        foreach (var field in Enum.GetValues<IssueField>())
        {
            Wording.Default["issueList." + FieldKey.Of(field)].ShouldNotBeNullOrEmpty();
        }
    }
}
