namespace OrgLife.Documents.Pdf.Tests;

public class OutlineTests
{
    [Fact]
    public void HeadingsNestByLevel()
    {
        var sheet = new Sheet().Heading("一", 1, 40).Heading("（一）", 2, 60).Heading("（二）", 2, 80)
            .NewPage().Heading("二", 1, 40).Heading("1.", 3, 60);

        using var file = new WrittenFile(sheet.Document);

        Outline(file).ShouldBe(
        [
            "一 0", "（一） 1", "（二） 1", "二 0", "1. 1",
        ]);
    }

    [Fact]
    public void ABookmarkLeadsToThePageAndHeightOfItsHeading()
    {
        var sheet = new Sheet().Line("正文", 28, 40).NewPage().Heading("二", 1, 100);

        using var file = new WrittenFile(sheet.Document);

        var objects = file.Objects();
        var item = objects.Dictionary(objects.Dictionary(objects.Catalog["/Outlines"])!["/First"])!;
        var pages = objects.PageNumbers;
        PdfJson.Text(item["/Dest"]![0]).ShouldBe(pages[1]);
        item["/Dest"]![3]!.GetValue<double>().ShouldBe((297 - 94) * 72 / 25.4, 0.1);
    }

    [Fact]
    public void ADocumentWithoutHeadingsHasNoOutline()
    {
        using var file = new WrittenFile(new Sheet().Line("正文", 28, 40).Document);

        file.Objects().Catalog.ContainsKey("/Outlines").ShouldBeFalse();
    }

    [Fact]
    public void TheCountTellsAllEntriesBelow()
    {
        var sheet = new Sheet().Heading("一", 1, 40).Heading("（一）", 2, 60).Heading("1.", 3, 80);

        using var file = new WrittenFile(sheet.Document);

        var outline = file.Objects().Dictionary(file.Objects().Catalog["/Outlines"])!;
        outline["/Count"]!.GetValue<int>().ShouldBe(3);
    }

    /// <summary>Titles as MuPDF walks them, each with its depth.</summary>
    private static IEnumerable<string> Outline(WrittenFile file)
    {
        var (_, output, _) = Tool.Run("mutool", "show", file.Path, "outline");
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line =>
        {
            var parts = line.Split('"');
            return $"{parts[1]} {parts[0].Count(letter => letter == '\t') - 1}";
        });
    }
}
