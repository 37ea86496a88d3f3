namespace OrgLife.Documents.Tests;

public sealed class FilingCompositionTests
{
    [Fact]
    public void PagesAreAddedUpOverAllCopiesWhereEveryPaperHasThem()
    {
        Trees.WordsOf(FilingPapers.Catalogue).ShouldContain("共2项，合计7页。");
        var unknown = FilingPapers.Catalogue with
        {
            Items = [FilingPapers.Catalogue.Items[0], new() { Name = "测评汇总表", Copies = 1 }],
        };

        Trees.WordsOf(unknown).ShouldContain("共2项。");
    }

    [Fact]
    public void TheReceiverSignsForThePacket() =>
        Trees.WordsOf(FilingPapers.Catalogue).ShouldContain("接收单位（签收）：示例县甲乙中学党总支");

    [Fact]
    public void ANoticeSaysWhatHowLongAndWhomToTell()
    {
        var words = Trees.WordsOf(FilingPapers.Notice);

        words[1].ShouldContain("现将整改内容公示如下");
        words.ShouldContain("公示期：2026年4月15日至2026年4月21日。对公示内容有意见的，请在公示期内反映。联系方式：意见箱。");
    }

    [Theory]
    [InlineData("11010519491231002X", true)]
    [InlineData("2026041512345678901", false)]
    [InlineData("编号1234567890", false)]
    public void OnlyWhatLooksLikeANumberOfAPersonIsRefused(string text, bool isPersonal) =>
        (FilingPapers.Notice with { Items = [FilingPapers.Notice.Items[0] with { Matter = text }] })
            .Check().Any(problem => problem.Code == "notice.personal-number").ShouldBe(isPersonal);

    [Fact]
    public void TheResultsOfTheAppraisalAreNamesAndGradesOnly()
    {
        var notice = FilingPapers.Notice with
        {
            Kind = NoticeKind.Appraisal,
            Columns = NoticeColumns.Appraisal,
            Items = [new() { Matter = "钱乙", Grade = "优秀" }],
        };

        notice.Check().ShouldBeEmpty();
        Trees.HeadingsOf(Trees.TableOf(notice)).ShouldBe(["序号", "姓名", "评定等次"]);
    }

    [Fact]
    public void EveryFieldOfTheseListsHasAHeadingInTheWording()
    {
        string[] keys =
        [
            .. Enum.GetValues<FilingField>().Select(field => "filingCatalogue." + FieldKey.Of(field)),
            .. Enum.GetValues<NoticeField>().Select(field => "publicNotice." + FieldKey.Of(field)),
        ];

        keys.Except(Wording.Default.Keys).ShouldBeEmpty();
    }
}
