namespace OrgLife.Documents.Tests;

public sealed class TransmittalLetterTests
{
    private static readonly RuleProfile OnPaperAndElectronic = RuleCases.Silent with
    {
        Media = [FilingMedium.Paper, FilingMedium.Electronic],
        AppraisalYear = 2025,
    };

    [Fact]
    public void ItSaysByWhichNoticeWhatIsSentAndHowMuch()
    {
        var words = Trees.WordsOf(LetterPapers.Letter);

        words.ShouldContain(
            "根据《关于开好组织生活会的通知》（示党〔2026〕4号）要求，现将示例县甲乙中学党支部2025年度组织生活会和民主评议党员"
            + "有关材料报上，请予审查备案。");
        words.ShouldContain("附件：报送材料清单");
        words.ShouldContain("以上材料共2项，合计3份。");
        words.ShouldContain("（联系人：钱乙，联系电话：0000-0000000）");
        Trees.HeadingsOf(Trees.TableOf(LetterPapers.Letter)).ShouldBe(["序号", "材料名称", "份数", "页数", "载体"]);
    }

    [Fact]
    public void CopiesAreAddedUpOnlyWhereEveryPaperHasThem()
    {
        var open = LetterPapers.Letter with { Items = [new() { Name = "问题清单", Medium = FiledMedium.Paper }] };

        open.Check().Select(problem => (problem.Code, problem.Path))
            .ShouldBe([("field.to-be-supplied", "items[0].copies")]);
        Trees.WordsOf(open).ShouldContain("以上材料共1项。");
        Trees.WordsOf(open).ShouldContain("待补充");
    }

    [Fact]
    public void ACatalogueBecomesALetterToItsReceiver()
    {
        var letter = TransmittalLetter.From(
            FilingPapers.Catalogue, "关于报送材料的函", new(2026, 4, 17), OnPaperAndElectronic);

        letter.Addressees.ShouldBe("示例县甲乙中学党总支");
        letter.AppraisalYear.ShouldBe(2025);
        letter.Items.Select(item => (item.Name, item.Medium)).ShouldBe(
            [("班子问题清单", FiledMedium.Both), ("测评汇总表", FiledMedium.Both)]);
        letter.Check(OnPaperAndElectronic).Select(problem => problem.Code)
            .ShouldBe(["letter.without-basis", "contact.missing"], ignoreOrder: true);
    }

    [Fact]
    public void APacketBecomesALetterWithItsPages()
    {
        var manifest = new PacketManifest
        {
            Title = "备案包",
            Files = [File("01-清单.docx"), File("01-清单.pdf"), File("02-总结.docx") with { Title = "总结", Pages = 3 }],
        };

        manifest.ToFiledPapers().Select(paper => (paper.Name, paper.Copies, paper.Pages, paper.Medium)).ShouldBe(
            [("清单", 1, 2, FiledMedium.Electronic), ("总结", 1, 3, FiledMedium.Electronic)]);
    }

    private static PacketFile File(string name) =>
        new() { Title = "清单", File = name, Pages = 2, Bytes = 1, Sha256 = "" };
}
