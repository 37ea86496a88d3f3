using OrgLife.Documents.Content;
using OrgLife.Documents.Layout;
using OrgLife.Documents.Tests;

namespace OrgLife.Documents.Rendering.Tests;

public sealed class Scenario02RareCharactersOnPages(ScenarioFiles files) : IClassFixture<ScenarioFiles>
{
    public static TheoryData<string> Types => ScenarioFiles.Types;

    [Theory]
    [MemberData(nameof(Types))]
    public void ThePdfHoldsTheVeryCharacters(string type)
    {
        var paper = ChangedPaper.Of(type);

        var written = files.Write(ChangedPaper.With(paper, ChangedPaper.NamesIn(paper), RareNames.Of), type);

        SolidText.Of(Poppler.TaggedText(written.Pdf)).ShouldBe(SolidText.Of(DocumentText.PlainText(written.Document)));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void CharactersThatTheOfficialFaceLacksAreReportedWithTheirPlace(string type)
    {
        var paper = ChangedPaper.Of(type);
        var names = ChangedPaper.NamesIn(paper);

        var written = files.Write(ChangedPaper.With(paper, names, RareNames.Of), type);

        var text = DocumentText.PlainText(written.Document);
        var report = GlyphReport.Of(written.Document, ScenarioFiles.Library);
        report.Missing.ShouldBeEmpty();
        foreach (var rare in new[] { "㛃", "\U0002CB4E", "䶮" })
        {
            report.Substitutions.Any(glyph => char.ConvertFromUtf32(glyph.CodePoint) == rare)
                .ShouldBe(text.Contains(rare, StringComparison.Ordinal), rare);
        }
    }

    [Fact]
    public void EveryCharacterOfARareNameIsToBeSeen()
    {
        var paper = (BallotForm)ChangedPaper.Of("ballotForm");
        var written = files.Write(
            paper with
            {
                Entries = [.. Enumerable.Range(0, 6).Select(i => new BallotEntry { Member = new() { Name = RareNames.Of(i) } })],
                Copies = 1,
            },
            "seen");

        foreach (var pdf in new[] { written.Pdf, files.Refereed(written) })
        {
            var words = Poppler.Words(pdf);
            var page = Ruler.On(pdf, 1);
            for (var i = 0; i < 6; i++)
            {
                // A program may see a change of face as the end of a word.
                var name = words.Where(word => RareNames.Of(i).Contains(word.Text, StringComparison.Ordinal)).ToList();
                string.Concat(name.Select(word => word.Text)).ShouldBe(RareNames.Of(i));
                var (left, width) = (name[0].Left, (name[^1].Right - name[0].Left) / 3);
                var ink = page.Across(Ink.Black, name[0].Top, name[0].Bottom);
                Enumerable.Range(0, 3).ShouldAllBe(character => ink.Any(band =>
                    band.From > left + (width * character) - 0.5 && band.To < left + (width * (character + 1)) + 0.5));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void ACharacterOfAnOldEncodingIsReadAsTheOneItStandsForAndReported(string type)
    {
        var paper = ChangedPaper.Of(type);

        var names = ChangedPaper.NamesIn(paper);

        var written = files.Write(ChangedPaper.With(paper, names, RareNames.OfOldEncoding), type);

        var text = DocumentText.PlainText(written.Document);
        // Poppler takes a character that is read as another for the end of its tag, so the tags are not read here.
        var shown = SolidText.Of(Poppler.Text(written.Pdf));
        shown.ShouldNotContain("\uE863");
        for (var index = 0; index < names.Count; index++)
        {
            shown.Contains(RareNames.OfOldEncoding(index).Replace('\uE863', '䶮')).ShouldBe(
                SolidText.Of(text).Contains(RareNames.OfOldEncoding(index)), names[index]);
        }

        GlyphReport.Of(written.Document, ScenarioFiles.Library).PrivateUse
            .Any(glyph => glyph is { CodePoint: 0xE863, MeantCodePoint: 0x4DAE })
            .ShouldBe(text.Contains('\uE863', StringComparison.Ordinal));
    }
}
