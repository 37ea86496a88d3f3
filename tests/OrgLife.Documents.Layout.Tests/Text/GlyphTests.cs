using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout.Tests;

public sealed class GlyphTests
{
    private static readonly ParagraphStyle Style = Sheets.Styles.Body;

    private static Document Paper(params Inline[] inlines) => new(
        new DocumentProperties { Title = "试" },
        [new Section(PageSetup.TypeArea, [new Paragraph(inlines, Style)])]);

    private static LaidOutDocument LayOut(Document paper, IFontSource fonts) =>
        DocumentLayout.LayOut(paper, fonts, cancellationToken: TestContext.Current.CancellationToken);

    [Fact]
    public void AllMissingCharactersComeAtOnceWithTheirPlaces()
    {
        var paper = Paper(
            new Run("姓名张䶮") { Source = "party.members[0].name" },
            new Run("㛃") { Source = "party.members[1].name" });

        var missing = Should.Throw<MissingGlyphException>(
            () => LayOut(paper, FakeFonts.Without('䶮', '㛃'))).Missing;

        missing.Select(m => (m.CodePoint, m.Source, m.Role)).ShouldBe(
        [
            ('䶮', "party.members[0].name", FontRole.FangSong),
            ('㛃', "party.members[1].name", FontRole.FangSong),
        ]);
        missing[0].Context.ShouldBe("姓名张䶮");
        missing[0].FacesTried.ShouldBe(["Fake"]);
    }

    [Fact]
    public void AMissingCharacterOfTheFooterIsFoundBeforeAnyPage()
    {
        var furniture = new PageFurniture { EvenFooter = [new Paragraph([new PageNumber()], Style)] };
        var paper = new Document(
            new DocumentProperties { Title = "试" },
            [new Section(PageSetup.TypeArea, []) { Furniture = furniture }]);

        Should.Throw<MissingGlyphException>(() => LayOut(paper, FakeFonts.Without('8')))
            .Missing.ShouldHaveSingleItem().CodePoint.ShouldBe('8');
    }

    [Fact]
    public void TheFirstFaceThatHasACharacterDrawsItAndTheChangeIsReported()
    {
        var fonts = new FakeFonts(
            new FakeTypeface("仿宋", codePoint => codePoint != '㛃'), new FakeTypeface("宋体", _ => true));
        var paper = Paper(new Run("王㛃") { Source = "name" });

        var runs = LayOut(paper, fonts).Pages[0].Items.OfType<GlyphRun>();

        runs.Select(run => run.Face.FamilyName).ShouldBe(["仿宋", "宋体"]);
        GlyphReport.Of(paper, fonts).Substitutions.ShouldBe(
            [new GlyphSubstitution('㛃', "name", FontRole.FangSong, "宋体")]);
    }

    [Fact]
    public void AFaceMayChangeWithEveryCharacterOfALongParagraph()
    {
        var fonts = new FakeFonts(
            new FakeTypeface("仿宋", codePoint => codePoint != '㛃'), new FakeTypeface("宋体", _ => true));
        var text = string.Concat(Enumerable.Repeat("王㛃", 35_000));

        var runs = LayOut(Paper(new Run(text)), fonts).Pages.SelectMany(page => page.Items).OfType<GlyphRun>();

        runs.All(run => run.Glyphs.ToArray().All(glyph => (glyph.CodePoint == '㛃') == (run.Face.FamilyName == "宋体")))
            .ShouldBeTrue();
    }

    [Fact]
    public void APrivateUseCharacterIsReportedWithWhatItStandsFor()
    {
        var report = GlyphReport.Of(Paper(new Run("\uE863\uE000")), FakeFonts.Without(0xE863));

        report.PrivateUse.Select(found => (found.CodePoint, found.MeantCodePoint))
            .ShouldBe([(0xE863, 0x4DAE), (0xE000, null)]);
        report.Missing.ShouldHaveSingleItem().MeantCodePoint.ShouldBe(0x4DAE);
    }

    [Fact]
    public void ControlsAreLeftOutAndReported()
    {
        var paper = Paper(new Run("甲\u0000乙\u200B丙\uFEFF"));

        var laidOut = LayOut(paper, FakeFonts.Everything);

        PageLines.Of(laidOut.Pages[0])[0].Text.ShouldBe("甲乙丙");
        GlyphReport.Of(paper, FakeFonts.Everything).Omitted.Select(omitted => omitted.CodePoint)
            .ShouldBe([0, 0x200B, 0xFEFF]);
    }

    [Fact]
    public void HalfASurrogatePairIsTheReplacementCharacter()
    {
        var laidOut = LayOut(Paper(new Run("甲\uD800乙\uDC00")), FakeFonts.Everything);

        PageLines.Of(laidOut.Pages[0])[0].Text.ShouldBe("甲\uFFFD乙\uFFFD");
    }

    /// <summary>The variant is drawn as the plain character, and its text still says which variant it is.</summary>
    [Fact]
    public void AVariationSelectorStaysWithItsCharacterAndIsReported()
    {
        var fonts = FakeFonts.Without(0xE0100);
        var paper = Paper(new Run("葛\U000E0100城") { Source = "name" });

        var page = LayOut(paper, fonts).Pages[0];

        PageLines.Of(page)[0].Text.ShouldBe("葛\U000E0100城");
        page.Items.OfType<GlyphRun>().Single().Glyphs.ToArray().Select(glyph => glyph.CodePoint).ShouldBe(['葛', '城']);
        GlyphReport.Of(paper, fonts).Omitted.ShouldBe([new OmittedCharacter(0xE0100, "name")]);
    }

    [Fact]
    public void ASelectorWithoutACharacterIsLeftOutAndReported()
    {
        var paper = Paper(new Run("\U000E0100"), new LineBreak(), new Run("\uFE0F甲"));

        PageLines.Of(LayOut(paper, FakeFonts.Without(0xE0100, 0xFE0F)).Pages[0])[0].Text.ShouldBe("甲");
        GlyphReport.Of(paper, FakeFonts.Without(0xE0100, 0xFE0F)).Omitted.Count.ShouldBe(2);
    }
}
