using OrgLife.Documents.Content;

namespace OrgLife.Documents.Tests;

public sealed class FramedPaperTests
{
    [Fact]
    public void ANoticeOnPlainPaperBeginsWithItsTitle() =>
        Trees.WordsOf(LetterPapers.Notice)[0].ShouldBe(LetterPapers.Notice.Title);

    [Fact]
    public void ANoticeWithAFrameHasMarkAndNumberBeforeItsTitle() =>
        Trees.WordsOf(LetterPapers.Notice with { Frame = LetterPapers.Frame }).Take(3).ShouldBe(
            ["示例县甲乙中学党支部文件", "甲乙支〔2026〕2号", LetterPapers.Notice.Title]);

    [Fact]
    public void AFramedReportGoesUpwardAndNamesWhoSignedForIt()
    {
        var framed = LetterPapers.Report with { Frame = LetterPapers.Frame };

        framed.Check().Select(problem => (problem.Code, problem.Path))
            .ShouldBe([("official.signer-missing", "frame.signers")]);
        var signed = framed with { Frame = LetterPapers.Frame with { Signers = ["赵甲"] } };
        signed.Check().ShouldBeEmpty();
        Trees.WordsOf(signed).ShouldContain("签发人：赵甲");
    }

    [Fact]
    public void WhatIsWrongWithTheFrameIsSaidWhereItStands() =>
        (LetterPapers.Letter with { Frame = new() { Number = "示[2026]3号", Printer = "办公室" } }).Check()
            .Select(problem => (problem.Code, problem.Path, problem.Place))
            .ShouldBe(
            [
                ("official.number-brackets", "frame.number", "版头和版记 › 发文字号"),
                ("official.printing-incomplete", "frame.printer", "版头和版记 › 印发机关"),
            ]);

    /// <summary>A character without a font is reported with the field it came from: so every run must name one.</summary>
    [Fact]
    public void EveryRunThatNamesAFieldNamesOneOfItsOwnPaper()
    {
        PartyPaper[] papers =
        [
            LetterPapers.Notice with { Frame = LetterPapers.Frame },
            LetterPapers.Letter,
            LetterPapers.Report with { Frame = LetterPapers.Frame with { Signers = ["赵甲"], CopyTo = "各支部" } },
        ];

        foreach (var paper in papers)
        {
            var json = ModelShape.Properties(paper.GetType()).Select(property => property.Name).ToList();
            var sources = Trees.BlocksOf(paper).SelectMany(RunsOf).Select(run => run.Source).OfType<string>();
            sources.Select(source => source.Split('.', '[')[0]).Except(json).ShouldBeEmpty();
        }
    }

    [Fact]
    public void ALetterIsKnownByItsDoubleRulesEvenWithoutANumber() =>
        Trees.BlocksOf(LetterPapers.Letter with { Frame = null }).OfType<Rule>()
            .Count(rule => rule.Line.Ink == Ink.OfficialRed).ShouldBe(2);

    private static IEnumerable<Run> RunsOf(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Inlines.OfType<Run>(),
        Heading heading => heading.Inlines.Concat(heading.RunIn).OfType<Run>(),
        Table table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Paragraphs).SelectMany(RunsOf),
        BottomAnchored anchored => anchored.Blocks.SelectMany(RunsOf),
        _ => [],
    };
}
