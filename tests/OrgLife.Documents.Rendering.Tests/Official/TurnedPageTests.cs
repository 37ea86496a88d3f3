using static OrgLife.Documents.Rendering.Tests.TypeArea;

namespace OrgLife.Documents.Rendering.Tests;

/// <summary>
/// Landscape tables by ruler (GB/T 9704-2012 8): the page number stands on the sheet where it stands on the other pages,
/// and the head of the table is toward the left edge of the sheet, which is above when the page is read.
/// </summary>
public sealed class TurnedPageTests(TurnedPapers papers) : IClassFixture<TurnedPapers>
{
    private const double SheetHeight = 297;

    // Between the edge of the sheet and the text, where only the number stands.
    private const double Margin = 33;

    public static TheoryData<string, int, Output> Pages => new()
    {
        { "table", 2, Output.Pdf }, { "table", 2, Output.Word },
        { "table", 3, Output.Pdf }, { "table", 3, Output.Word },
        { "attachment", 4, Output.Pdf }, { "attachment", 4, Output.Word },
        { "attachment", 5, Output.Pdf }, { "attachment", 5, Output.Word },
        { "mirrored attachment", 4, Output.Pdf }, { "mirrored attachment", 4, Output.Word },
        { "mirrored attachment", 5, Output.Pdf }, { "mirrored attachment", 5, Output.Word },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void ThePageNumberStandsOnTheSheetWhereItStandsOnUprightPages(string paper, int number, Output output)
    {
        var page = Ruler.On(papers.File(paper, output), number);

        // Dash, digit and dash, from the top of the page as it is read: the left edge of the sheet.
        var marks = page.Down(Ink.Black, 15, Margin);
        marks.Count.ShouldBe(3);
        var dash = page.Across(Ink.Black, marks[^1].From, marks[^1].To)[0];
        dash.Middle.ShouldBe(SheetHeight - Bottom - 7, Tolerance(output));
        if (number % 2 == 1)
        {
            marks[^1].To.ShouldBe(Right - SmallCharacter, Tolerance(output));
        }
        else
        {
            var left = paper.StartsWith("mirrored", StringComparison.Ordinal) ? 26 : Left;
            marks[0].From.ShouldBe(left + SmallCharacter, Tolerance(output));
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void TheNumberRunsDownThePage(string paper, int number, Output output)
    {
        var line = PrintedText.Of(papers.File(paper, output)).OnPage(number).Single(line => line.IsTurned);

        line.Text.ShouldBe($"— {number} —");
    }

    [Theory]
    [InlineData("table", 2)]
    [InlineData("table", 3)]
    [InlineData("mirrored attachment", 5)]
    [InlineData("mirrored attachment", 6)]
    public void TheTableFillsTheTypeAreaOfTheSheetWithItsHeadTowardTheLeftEdge(string paper, int number)
    {
        foreach (var output in new[] { Output.Pdf, Output.Word })
        {
            var page = Ruler.On(papers.File(paper, output), number);

            // 5.2.1 allows a millimetre; mirrored margins take it.
            var tolerance = paper.StartsWith("mirrored", StringComparison.Ordinal) ? 1.5 : Tolerance(output);
            page.Rules(Ink.Black)[0].Middle.ShouldBe(Left, tolerance);
            var rule = page.Across(Ink.Black, Left - 2, Left + 2).Single(band => band.Width > 150);
            rule.From.ShouldBe(SheetHeight - 263.2, tolerance);
            rule.To.ShouldBe(SheetHeight - 33.5, tolerance);
        }
    }

    [Theory]
    [InlineData(Output.Pdf)]
    [InlineData(Output.Word)]
    public void PagesBeforeAndAfterAreUpright(Output output) => Sizes(papers.File("attachment", output))
        .ShouldBe([false, false, false, true, true, true, false, false]);

    private static IReadOnlyList<bool> Sizes(string pdf) =>
    [
        .. OutsideProgram.Run("pdfinfo", "-f", "1", "-l", "99", pdf).Split('\n')
            .Where(line => line.StartsWith("Page ", StringComparison.Ordinal) && line.Contains("size:"))
            .Select(line => line.Split([' '], StringSplitOptions.RemoveEmptyEntries))
            .Select(words => double.Parse(words[3]) > double.Parse(words[5])),
    ];
}
