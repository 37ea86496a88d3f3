namespace OrgLife.Documents.Pdf.Tests;

public class EmptyPageTests
{
    [Fact]
    public void APageWithNothingOnItIsAWholePage()
    {
        using var file = new WrittenFile(new Sheet().Line("正文", 28, 40).NewPage().Document);

        file.Faults().ShouldBe("");
        Tool.Run("pdfinfo", file.Path).Output.ShouldContain("Pages:           2");
        ConformanceCheck.UnmetBy(file).ShouldBeEmpty();
    }

    [Fact]
    public void ADocumentWithoutTextNeedsNoFont()
    {
        using var file = new WrittenFile(new Sheet().Rule(20, 20, 100, 20).Document);

        file.Faults().ShouldBe("");
        ConformanceCheck.UnmetBy(file).ShouldBeEmpty();
    }
}
