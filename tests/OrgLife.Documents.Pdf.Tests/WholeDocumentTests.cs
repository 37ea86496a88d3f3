using System.Text.Json.Nodes;
using OrgLife.Documents.Content;
using OrgLife.Documents.Layout;

namespace OrgLife.Documents.Pdf.Tests;

public class WholeDocumentTests
{
    private const int Members = 60;

    private static readonly LaidOutDocument Pages = DocumentLayout.LayOut(Summary(), OpenFonts.Source);

    [Fact]
    public void ALaidOutDocumentMeetsEveryDemand()
    {
        using var file = new WrittenFile(Pages);

        ConformanceCheck.UnmetBy(file).ShouldBeEmpty();
        file.Faults().ShouldBe("");
        file.DrawingFaults().ShouldBe("");
    }

    [Fact]
    public void EveryGlyphOfEveryPageStandsWhereThePageSays()
    {
        using var file = new WrittenFile(Pages);
        var set = Pages.Pages
            .SelectMany(page => page.Items.OfType<GlyphRun>())
            .SelectMany(run => run.Glyphs.ToArray().Select(glyph => (Glyph: glyph, X: run.Left + glyph.X, run.Baseline)))
            .Where(entry => entry.Glyph.CodePoint != ' ')
            .ToArray();

        var drawn = DrawnGlyph.Of(file).Where(glyph => glyph.Character != " ").ToArray();

        drawn.Select(glyph => glyph.Character)
            .ShouldBe(set.Select(entry => char.ConvertFromUtf32(entry.Glyph.CodePoint)));
        for (var i = 0; i < set.Length; i++)
        {
            drawn[i].X.ShouldBe(set[i].X.Millimeters, 0.05);
            drawn[i].Y.ShouldBe(set[i].Baseline.Millimeters, 0.05);
        }
    }

    /// <summary>A repeated head is furniture: read aloud, it would come in the middle of the table.</summary>
    [Fact]
    public void ATableOverPagesIsOneTableWithOneHead()
    {
        using var file = new WrittenFile(Pages);
        var objects = file.Objects();

        Pages.Pages.Count.ShouldBeGreaterThan(1);
        CountOf(objects, "/Table").ShouldBe(1);
        CountOf(objects, "/TR").ShouldBe(Members + 1);
        CountOf(objects, "/TH").ShouldBe(2);
    }

    private static int CountOf(PdfJson objects, string type) =>
        objects.Dictionaries.Count((JsonObject entry) => PdfJson.Text(entry["/S"]) == type);

    private static Document Summary()
    {
        var styles = new OfficialStyles(PageSetup.TypeArea);
        TableRow head = new([new TableCell("姓名", styles.TableHead), new TableCell("等次", styles.TableHead)]);
        var rows = Enumerable.Range(1, Members).Select(i => new TableRow(
            [new TableCell($"党员{i}", styles.TableText), new TableCell("优秀", styles.TableCentered)]));
        var table = new Table(
            [ColumnWidth.Proportional(2), ColumnWidth.Proportional(1)], [head, .. rows], new TableStyle())
        {
            HeaderRows = 1,
            Summary = "测评结果",
        };
        return new Document(
            new DocumentProperties { Title = "民主评议党员情况" },
            [
                new Section(PageSetup.TypeArea,
                [
                    new Heading("民主评议党员情况", styles.Title),
                    new Heading("一、基本情况", styles.Heading(1)),
                    new Paragraph("应到党员60人，实到58人，评议按“个人自评、党员互评、民主测评”进行。", styles.Body),
                    table,
                ])
                {
                    Furniture = OfficialFurniture.PageNumbers(styles),
                },
            ]);
    }
}
