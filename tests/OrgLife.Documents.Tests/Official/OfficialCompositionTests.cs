using OrgLife.Documents.Content;

namespace OrgLife.Documents.Tests;

public sealed class OfficialCompositionTests
{
    private static readonly OfficialDocument Paper = ValidPapers.Official;

    private static readonly ImageFile Dot = new([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0]);

    [Fact]
    public void ElementsStandInTheOrderOfTheStandard() => Trees.WordsOf(Paper).ShouldBe(
    [
        "中共示例街道工作委员会文件", "示党工委〔2024〕3号", "示例街道党工委关于做好", "组织生活会工作的通知", "各党支部：",
        "现将有关事项通知如下。", "一、准备工作", "（一）组织学习。各支部安排两次集中学习。", "附件：学习篇目",
        "中共示例街道工作委员会", "2024年1月5日", "附件", "学习篇目", "党章。",
        "抄送：区委组织部。", "示例街道党工委办公室", "2024年1月6日印发",
    ]);

    [Fact]
    public void TheSecrecyStandsOnTheSecondLineThoughThereIsNoCopyNumber()
    {
        var room = Trees.BlocksOf(Paper with { Secrecy = SecrecyLevel.Confidential, SecrecyTerm = "5年" })[0]
            .ShouldBeOfType<Table>();

        var lines = room.Rows[0].Cells[0].Paragraphs;
        lines.Select(line => Trees.TextOf(line.Inlines)).ShouldBe(["", "机密★5年"]);
        lines[1].Style.Text.Role.ShouldBe(FontRole.HeiTi);
    }

    [Fact]
    public void OnlyTheMarkAndTheRuleAreRed()
    {
        var document = Paper.Compose();

        Inks(document).ShouldBe([Ink.OfficialRed, Ink.OfficialRed]);
    }

    [Fact]
    public void OnPreprintedPaperNothingIsRedAndEverythingElseKeepsItsRoom()
    {
        var printed = Paper.Compose();
        var preprinted = Paper.Compose(new CompositionOptions { Preprinted = true });

        Inks(preprinted).ShouldBeEmpty();
        DocumentText.PlainText(preprinted).ShouldBe(
            DocumentText.PlainText(printed).Replace("中共示例街道工作委员会文件\n", ""));
        Heights(preprinted).ShouldBe(Heights(printed));
    }

    [Fact]
    public void TheImprintOfAPaperOfOnePageFallsOnTheSecond()
    {
        var document = (Paper with { Attachments = [] }).Compose();

        var blocks = document.Sections.ShouldHaveSingleItem().Blocks;
        blocks[^2].ShouldBeOfType<PageBreak>();
        blocks[^1].ShouldBeOfType<BottomAnchored>();
    }

    [Fact]
    public void TheImprintStaysOnAnEvenPageWithRoom() =>
        Paper.Compose().Sections.ShouldHaveSingleItem().Blocks.Last(block => block is PageBreak or BottomAnchored)
            .ShouldBeOfType<BottomAnchored>();

    [Fact]
    public void ABlankPageBeforeTheImprintHasNoNumberNorHasTheImprint()
    {
        var toTheLastLine = Enumerable.Repeat(new OfficialPart { Text = "甲" }, 22 - 4).ToList();
        var document = (Paper with
        {
            Body = [new() { Text = "乙" }],
            Attachments = [new() { Title = "篇目", Body = toTheLastLine }],
        }).Compose();

        document.Sections.Select(section => section.Furniture.OddFooter.Count).ShouldBe([1, 0, 0]);
        DocumentText.PlainText(new Document(document.Properties, [document.Sections[1]])).ShouldBeEmpty();
        document.Sections[2].Blocks[^1].ShouldBeOfType<BottomAnchored>();
    }

    [Fact]
    public void AddresseesThatLeaveNoRoomForTextMoveToTheImprint()
    {
        var many = string.Join("、", Enumerable.Repeat("示例街道文化站党支部", 40));
        var words = Trees.WordsOf(Paper with { Addressees = many });

        words.ShouldNotContain(many + "：");
        words.ShouldContain("主送：" + many + "。");
    }

    [Fact]
    public void ALetterHasNoNumberOnItsFirstPageAndNoRulesInItsImprint()
    {
        var section = (Paper with { Format = OfficialFormat.Letter }).Compose().Sections.ShouldHaveSingleItem();

        section.Furniture.NoneOnFirstPage.ShouldBeTrue();
        section.Furniture.FirstFooterRules.Select(rule => rule.Width.Millimeters).ShouldBe([170, 170]);
        section.Blocks.OfType<BottomAnchored>().Single().Blocks.OfType<Rule>().ShouldBeEmpty();
    }

    [Fact]
    public void AnOrderPrintsNoTitle() => Trees.WordsOf(Paper with { Format = OfficialFormat.Order, Number = "第3号" })
        .ShouldNotContain(Paper.Title);

    [Fact]
    public void SeveralAttachmentsAreNumberedAndASingleOneIsNot()
    {
        var two = Paper with { Attachments = [.. Paper.Attachments, new() { Title = "样表", Body = [new() { Text = "略。" }] }] };

        Trees.WordsOf(two).Where(word => word.Contains("附件") || word.StartsWith("2.样")).ShouldBe(
            ["附件：1.学习篇目", "2.样表", "附件1", "附件2"]);
        Trees.WordsOf(Paper).ShouldContain("附件");
    }

    [Fact]
    public void AWorkPlanIsIssuedInsideAPaperAndItsFieldsKeepTheirPlace()
    {
        var document = Paper with { Body = [], Plan = ValidPapers.Plan };

        Trees.WordsOf(document).ShouldContain(word => word.StartsWith("（一）会前准备"));
        Trees.BlocksOf(document).OfType<Heading>().SelectMany(heading => heading.Inlines).OfType<Run>()
            .ShouldContain(run => run.Source == "plan.stages[0].title");
    }

    [Fact]
    public void ASealStandsOverTheDateAndBeginsWithinALineOfTheText()
    {
        var options = new CompositionOptions
        {
            Seals = new Dictionary<string, SealImage>
            {
                ["中共示例街道工作委员会"] = new(Dot, Length.FromMillimeters(42), Length.FromMillimeters(42)),
            },
        };

        var group = Paper.Compose(options).Sections[0].Blocks.OfType<KeepTogether>()
            .Single(together => together.Blocks.OfType<Seal>().Any());
        var seal = group.Blocks.OfType<Seal>().ShouldHaveSingleItem();
        var pitch = PageSetup.TypeArea.LinePitch;
        var emptyLines = group.Blocks.TakeWhile(block => block is not Seal).Count();

        ((pitch * emptyLines) - seal.Above).ShouldBeInRange(Length.Zero, pitch);
        var date = group.Blocks.OfType<Paragraph>().Last().Style;
        var characters = NominalText.WidthOf("2024年1月5日", date.Text);
        seal.MiddleFromRight.Millimeters.ShouldBe(
            ((date.Text.CharacterPitch * 4) + (characters / 2)).Millimeters, tolerance: 0.01);
    }

    private static List<Ink> Inks(Document document) => [.. document.Sections[0].Blocks.SelectMany(block => block switch
    {
        Rule rule => [rule.Line.Ink],
        Paragraph { Inlines.Count: > 0 } paragraph when Trees.TextOf(paragraph.Inlines).Length > 0 =>
            new[] { paragraph.Style.Text.Ink },
        _ => [],
    }).Where(ink => ink != Ink.Black)];

    private static List<Length> Heights(Document document) => [.. document.Sections[0].Blocks.Select(block => block switch
    {
        Paragraph paragraph => paragraph.Style.LineHeight,
        Rule rule => rule.SpaceBefore + rule.SpaceAfter,
        _ => Length.Zero,
    })];
}
