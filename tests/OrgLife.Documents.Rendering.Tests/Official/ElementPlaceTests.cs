using static OrgLife.Documents.Rendering.Tests.TypeArea;

namespace OrgLife.Documents.Rendering.Tests;

/// <summary>
/// Where the elements of 版头, 主体 and 版记 stand in both outputs (GB/T 9704-2012 7): within 0.5 mm in PDF, 1 mm in Word.
/// </summary>
public sealed class ElementPlaceTests(PrintedPapers papers)
{
    // The baseline of the first line, whose faces begin at the edge of the type area; the pitch of lines.
    private const double FirstBaseline = Top + (0.859 * 16 * 25.4 / 72);
    private const double Line = 592 * 25.4 / 1440;

    public static TheoryData<Output> Outputs => [Output.Pdf, Output.Word];

    [Theory]
    [InlineData("000017", 0, Output.Pdf)]
    [InlineData("000017", 0, Output.Word)]
    [InlineData("机密★5年", 1, Output.Pdf)]
    [InlineData("机密★5年", 1, Output.Word)]
    [InlineData("加急", 2, Output.Pdf)]
    [InlineData("加急", 2, Output.Word)]
    public void TheMarksOfTheHeadStandOneUnderAnotherAtTheUpperLeft(string mark, int line, Output output)
    {
        var place = Find("every element", 1, mark, output);

        place.Left.ShouldBe(Left, Tolerance(output));
        place.Baseline.ShouldBe(FirstBaseline + (line * Line), Tolerance(output));
    }

    [Theory]
    [MemberData(nameof(Outputs))]
    public void TheMarksOfALetterStandLeftBelowTheRuleAndItsNumberRight(Output output)
    {
        var number = Find("letter of four pages", 1, "示教工委〔2026〕17号", output);

        number.Right.ShouldBe(Right, Tolerance(output));
        Find("letter of four pages", 1, "000012", output).Left.ShouldBe(Left, Tolerance(output));
        Find("letter of four pages", 1, "000012", output).Baseline.ShouldBe(number.Baseline, Tolerance(output));
        Find("letter of four pages", 1, "绝密★6个月", output).Baseline
            .ShouldBe(number.Baseline + Line, Tolerance(output));
    }

    [Theory]
    [MemberData(nameof(Outputs))]
    public void SignersStandTwoOnALineAndTheNumberOnTheLastLine(Output output)
    {
        var (first, second) = (Find("upward", 1, "赵甲", output), Find("upward", 1, "钱乙一", output));

        Find("upward", 1, "欧阳丙", output).Right.ShouldBe(Right - Character, Tolerance(output));
        second.Left.ShouldBe(first.Left, Tolerance(output));
        second.Baseline.ShouldBe(first.Baseline + Line, Tolerance(output));
        var number = Find("upward", 1, "示一中党〔2026〕5号", output);
        number.Left.ShouldBe(Left + Character, Tolerance(output));
        number.Baseline.ShouldBe(second.Baseline, Tolerance(output));
    }

    [Theory]
    [MemberData(nameof(Outputs))]
    public void AnUnsealedOrganStandsTwoCharactersInAndItsDateTwoCharactersBelowItsFirst(Output output)
    {
        var organ = Find("unsealed", 3, "示例市云溪区教育工作委员会", output);
        var date = Find("unsealed", 3, "2026年2月25日", output);

        organ.Right.ShouldBe(Right - (2 * Character), Tolerance(output));
        // LibreOffice widens the date at its digits: it reads no autoSpaceDN. Its right edge is where it belongs.
        var printed = Find("unsealed", 3, "2026年2月25日", Output.Pdf);
        printed.Left.ShouldBe(organ.Left + (2 * Character), Tolerance(output));
        date.Right.ShouldBe(printed.Right, Tolerance(output));
        date.Baseline.ShouldBe(organ.Baseline + Line, Tolerance(output));
    }

    [Theory]
    [MemberData(nameof(Outputs))]
    public void TheDateUnderASignatureStampStandsFourCharactersIn(Output output) =>
        Find("order", 1, "2026年3月12日", output).Right.ShouldBe(Right - (4 * Character), Tolerance(output));

    [Theory]
    [MemberData(nameof(Outputs))]
    public void AnAttachmentBeginsOnTheFirstLineAndItsTitleStandsOnTheThird(Output output)
    {
        var page = PageOf("document", "附件1", output);
        var (number, title) = (Find("document", page, "附件1", output), Find("document", page, "组织生活会学习篇目", output));

        number.Left.ShouldBe(Left, Tolerance(output));
        number.Baseline.ShouldBe(FirstBaseline, Tolerance(output));
        title.Baseline.ShouldBe(FirstBaseline + (2 * Line), Tolerance(output));
        ((title.Left + title.Right) / 2).ShouldBe((Left + Right) / 2, Tolerance(output));
    }

    [Theory]
    [MemberData(nameof(Outputs))]
    public void NamesOfAttachmentsGoOnUnderTheirFirstCharacter(Output output)
    {
        var first = Find("document", 3, "附件：1.组织生活会学习篇目", output);
        var second = Find("document", 3, "2.民主评议党员测评汇总表（样表）", output);

        first.Left.ShouldBe(Left + (2 * Character), Tolerance(output));
        second.Left.ShouldBe(first.Left + (3 * Character), Tolerance(output));
    }

    [Theory]
    [MemberData(nameof(Outputs))]
    public void CopiesGoOnUnderTheFirstNameAndThePrinterStandsBetweenBothEdges(Output output)
    {
        const string paper = "every element";
        var page = PageOf(paper, "抄送：", output);
        var lines = Lines(paper, output).Where(line => line.StartsWith(page + ": ", StringComparison.Ordinal)).ToList();
        var label = Find(paper, page, "抄送：", output);
        var second = Find(paper, page, lines[1][(lines[1].IndexOf(' ') + 1)..], output);

        label.Left.ShouldBe(Left + SmallCharacter, Tolerance(output));
        second.Left.ShouldBe(label.Right, Tolerance(output));
        lines[^2].ShouldEndWith("。");
        Find(paper, page, "中共示例县教育工作委员会办公室", output).Left
            .ShouldBe(Left + SmallCharacter, Tolerance(output));
        Find(paper, page, "2026年4月19日印发", output).Right.ShouldBe(Right - SmallCharacter, Tolerance(output));
    }

    private PrintedPlace Find(string paper, int page, string words, Output output) =>
        Mutool.Find(papers.File(paper, output), page, words);

    private IReadOnlyList<string> Lines(string paper, Output output) => Mutool.Lines(papers.File(paper, output));

    // The number of the last page with a line that ends or begins so.
    private int PageOf(string paper, string words, Output output) => int.Parse(Lines(paper, output)
        .Last(line => line.EndsWith(words, StringComparison.Ordinal) || line.Contains(": " + words)).Split(':')[0]);
}
