using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout.Tests;

public sealed class TableCancellationTests
{
    /// <summary>Thousands of rows are one block: whoever gives up need not wait until all of them are set.</summary>
    [Fact]
    public void ATableIsLeftAtTheNextRow()
    {
        using var cancellation = new CancellationTokenSource();
        var asked = new List<int>();
        var fonts = new FakeFonts(new FakeTypeface("Fake", codePoint =>
        {
            asked.Add(codePoint);
            if (codePoint == '乙')
            {
                cancellation.Cancel();
            }

            return true;
        }));
        TableRow Row(string text) => new([new TableCell(text, Sheets.Styles.TableText)]);
        var table = new Table(
            [ColumnWidth.Proportional(1)], [Row("甲"), Row("乙"), Row("丙"), Row("丁")], new TableStyle());
        var document = new Document(
            new DocumentProperties { Title = "试" }, [new Section(PageSetup.TypeArea, [table])]);

        Should.Throw<OperationCanceledException>(() =>
            DocumentLayout.LayOut(document, fonts, cancellationToken: cancellation.Token));

        asked.ShouldBe(['甲', '乙']);
    }
}
