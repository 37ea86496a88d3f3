using OrgLife.Documents.Content;

namespace OrgLife.Documents.Pdf.Tests;

public class PdfWriterTests
{
    [Fact]
    public void OtherProgramsFindNoFaultInAPlainPage()
    {
        var sheet = new Sheet().Heading("一、评议范围", 1, 40).Line("全体党员", 28, 60).Rule(28, 70, 184, 70);

        using var file = new WrittenFile(sheet.Document);

        file.Faults().ShouldBe("");
        file.DrawingFaults().ShouldBe("");
    }
}
