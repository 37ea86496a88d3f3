namespace OrgLife.Documents.Tests;

public sealed class CleanedPaperTests
{
    public static TheoryData<string> Types => ChangedPaper.Types;

    [Theory]
    [MemberData(nameof(Types))]
    public void EveryTextOfAPaperIsCleanedAndEveryChangeHasItsField(string type)
    {
        var paper = ChangedPaper.Of(type);
        var texts = PaperTexts.Of(paper).ToDictionary(text => text.Path, text => text.Text);
        string[] paths = [.. texts.Keys];
        var rich = ChangedPaper.With(paper, paths, i => "<b>\u200B" + texts[paths[i]] + "</b>");

        var cleaned = rich.CleanText();

        cleaned.Paper.ToJson().ShouldBe(paper.ToJson());
        cleaned.Changes.Select(change => change.Path).Distinct().ShouldBe(paths);
        cleaned.Changes.ShouldAllBe(change => change.Place.Length > 0);
        cleaned.Changes.Count.ShouldBe(3 * paths.Length);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void ACleanPaperIsTheVerySame(string type)
    {
        var paper = ChangedPaper.Of(type);

        paper.CleanText().Paper.ShouldBeSameAs(paper);
    }

    [Fact]
    public void KeysOfTheHostAreNoTexts()
    {
        var list = Samples.IssueList with
        {
            Owner = new()
            {
                Organization = new() { Name = "<b>清河街道党支部</b>", Code = "<b>01</b>" },
                Member = new() { Name = "张\u200B三", Id = " ０1 " },
            },
        };

        var owner = ((IssueList)list.CleanText().Paper).Owner;

        owner.Organization.Name.ShouldBe("清河街道党支部");
        owner.Organization.Code.ShouldBe("<b>01</b>");
        owner.Member!.Name.ShouldBe("张三");
        owner.Member.Id.ShouldBe(" ０1 ");
        ((IssueList)list.CorrectWriting().Paper).Owner.Member!.Id.ShouldBe(" ０1 ");
    }

    [Fact]
    public void AChangeIsFoundByItsFieldInWords()
    {
        var list = Samples.IssueList with
        {
            Items = [Samples.IssueList.Items[0] with { Description = "学习不深入<br>" }],
        };

        var change = list.CleanText().Changes.ShouldHaveSingleItem();

        change.Path.ShouldBe("items[0].description");
        change.Place.ShouldBe("问题第1项 › 具体问题表现");
    }

    [Fact]
    public void APaperFromRichTextPrintsTheWordsAlone()
    {
        var list = Samples.IssueList with
        {
            Items = [Samples.IssueList.Items[0] with { Description = "<ol><li>学习不深入</li><li>联系&nbsp;不紧密</li></ol>" }],
        };

        var words = Trees.WordsOf((IssueList)list.CleanText().Paper);

        words.ShouldContain("1.学习不深入");
        words.ShouldContain("2.联系 不紧密");
    }
}
