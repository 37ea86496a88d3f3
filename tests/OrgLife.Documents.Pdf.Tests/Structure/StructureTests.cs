using System.Text.Json.Nodes;
using OrgLife.Documents.Content;
using OrgLife.Documents.Layout;

namespace OrgLife.Documents.Pdf.Tests;

public class StructureTests
{
    [Fact]
    public void ElementsStandInReadingOrderUnderTheDocument()
    {
        var sheet = new Sheet().Heading("一、评议范围", 1, 40).Line("全体党员", 28, 60).Heading("（一）程序", 2, 80);

        using var file = new WrittenFile(sheet.Document);

        Outline(file.Objects()).ShouldBe("Document(H1 P H2)");
    }

    [Fact]
    public void ATableTellsHeadCellsAndSpans()
    {
        var sheet = new Sheet();
        AddTable(sheet);

        using var file = new WrittenFile(sheet.Document);

        var objects = file.Objects();
        Outline(objects).ShouldBe("Document(Table(TR(TH TH) TR(TD)))");
        Attributes(objects, "/TH").ShouldAllBe(attributes => PdfJson.Text(attributes["/Scope"]) == "/Column");
        var cell = Attributes(objects, "/TD").ShouldHaveSingleItem();
        cell["/ColSpan"]!.GetValue<int>().ShouldBe(2);
        cell["/RowSpan"].ShouldBeNull();
    }

    [Theory]
    [InlineData(HeaderScope.Row, "/Row")]
    [InlineData(HeaderScope.Both, "/Both")]
    public void AHeadCellTellsWhichCellsItNames(HeaderScope scope, string said)
    {
        var sheet = new Sheet();
        var row = sheet.Root.Add(Sheet.Node(StructureRole.Table)).Add(Sheet.Node(StructureRole.TableRow));
        var name = row.Add(new StructureNode(StructureRole.TableHeaderCell) { Scope = scope });
        sheet.Add(sheet.Run("姓名", 28, 40) with { Structure = name });

        using var file = new WrittenFile(sheet.Document);

        PdfJson.Text(Attributes(file.Objects(), "/TH").Single()["/Scope"]).ShouldBe(said);
    }

    /// <summary>A page of A4 is 841.89 pt high; positions count from its lower left corner.</summary>
    [Fact]
    public void AFigureTellsWhereItStands()
    {
        var sheet = new Sheet();
        var figure = sheet.Root.Add(Sheet.Node(StructureRole.Figure, alternateText: "公章"));
        var picture = new ImageFile(PngBytes.Gray(1, 1, [0]));
        Length Points(double points) => Length.FromPoints(points);
        sheet.Add(new PlacedPicture(picture, Points(100), Points(200), Points(30), Points(40)) { Structure = figure });

        using var file = new WrittenFile(sheet.Document);

        var objects = file.Objects();
        var bottom = Math.Round(sheet.Size.Height.Points - 240, 2);
        objects.Array(Attributes(objects, "/Figure").Single()["/BBox"]).Select(side => side!.GetValue<double>())
            .ShouldBe([100, bottom, 130, bottom + 40], tolerance: 0.01);
    }

    [Fact]
    public void AFigureSaysWhatItShows()
    {
        var sheet = new Sheet();
        var figure = sheet.Root.Add(Sheet.Node(StructureRole.Figure, alternateText: "支部公章"));
        sheet.Add(sheet.Run("印", 28, 40) with { Structure = figure });

        using var file = new WrittenFile(sheet.Document);

        var element = Elements(file.Objects(), "/Figure").ShouldHaveSingleItem();
        PdfJson.Text(element["/Alt"]).ShouldBe("支部公章");
    }

    [Fact]
    public void AParagraphOverTwoPagesIsOneElementWithAMarkOnEach()
    {
        var sheet = new Sheet();
        var paragraph = sheet.Root.Add(Sheet.Node(StructureRole.Paragraph));
        sheet.Add(sheet.Run("前页", 28, 280) with { Structure = paragraph });
        sheet.NewPage().Add(sheet.Run("后页", 28, 40) with { Structure = paragraph });

        using var file = new WrittenFile(sheet.Document);

        var objects = file.Objects();
        var pages = objects.PageNumbers;
        var element = Elements(objects, "/P").ShouldHaveSingleItem();
        var kids = objects.Kids(element);
        PdfJson.Text(element["/Pg"]).ShouldBe(pages[0]);
        kids[0]!.GetValue<int>().ShouldBe(0);
        PdfJson.Text(kids[1]!["/Pg"]).ShouldBe(pages[1]);
        kids[1]!["/MCID"]!.GetValue<int>().ShouldBe(0);
        file.Faults().ShouldBe("");
    }

    [Fact]
    public void MarksLeadBackToTheirElements()
    {
        var sheet = new Sheet().Line("一", 28, 40).Line("二", 28, 50);

        using var file = new WrittenFile(sheet.Document);

        var objects = file.Objects();
        var tree = objects.Dictionary(objects.Catalog["/StructTreeRoot"])!;
        var numbers = objects.Array(objects.Dictionary(tree["/ParentTree"])!["/Nums"]).ToArray();
        var parents = objects.Array(numbers[1]).ToArray();
        parents.Select(parent => objects.Kids(objects.Dictionary(parent)!)[0]!.GetValue<int>()).ShouldBe([0, 1]);
    }

    [Fact]
    public void FurnitureIsAnArtifactAndOutsideTheStructure()
    {
        var sheet = new Sheet().Line("正文", 28, 40);
        sheet.Add(sheet.Run("— 1 —", 160, 270)).Rule(28, 30, 180, 30);

        using var file = new WrittenFile(sheet.Document);

        var objects = file.Objects();
        Outline(objects).ShouldBe("Document(P)");
        var content = objects.StreamText(objects.OfType("/Page").First()["/Contents"]);
        content.Split("/Artifact<</Type/Pagination>>BDC").Length.ShouldBe(2);
        content.Split("/Artifact<</Type/Layout>>BDC").Length.ShouldBe(2);
    }

    [Fact]
    public void HeaderAndFooterSayWhichTheyAre()
    {
        var sheet = new Sheet().Line("正文", 28, 40);
        sheet.Add(sheet.Run("页眉", 28, 20) with { Furniture = FurniturePlace.Header });
        sheet.Add(sheet.Run("— 1 —", 160, 270) with { Furniture = FurniturePlace.Footer });
        sheet.Add(sheet.Run("表头", 28, 30));

        using var file = new WrittenFile(sheet.Document);

        var objects = file.Objects();
        objects.StreamText(objects.OfType("/Page").First()["/Contents"]).Split('\n')
            .Where(line => line.StartsWith("/Artifact", StringComparison.Ordinal)).ShouldBe(
            [
                "/Artifact<</Type/Pagination/Subtype/Header/Attached[/Top]>>BDC",
                "/Artifact<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>BDC",
                "/Artifact<</Type/Pagination>>BDC",
            ]);
        ConformanceCheck.UnmetBy(file).ShouldBeEmpty();
    }

    [Fact]
    public void FiguresInsideAParagraphKeepTheirPlaceInIt()
    {
        var sheet = new Sheet();
        var paragraph = sheet.Root.Add(Sheet.Node(StructureRole.Paragraph));
        var figure = paragraph.Add(Sheet.Node(StructureRole.Figure, alternateText: "图"));
        sheet.Add(sheet.Run("前", 28, 40) with { Structure = paragraph });
        sheet.Add(sheet.Run("图", 40, 40) with { Structure = figure });
        sheet.Add(sheet.Run("后", 50, 40) with { Structure = paragraph });

        using var file = new WrittenFile(sheet.Document);

        Outline(file.Objects(), showMarks: true).ShouldBe("Document(P(0 Figure(1) 2))");
    }

    [Fact]
    public void AnItemOfAForeignNodeIsRefused()
    {
        var sheet = new Sheet();
        sheet.Add(sheet.Run("文", 28, 40) with { Structure = Sheet.Node(StructureRole.Paragraph) });

        Should.Throw<ArgumentException>(() => WrittenFile.BytesOf(sheet.Document))
            .Message.ShouldContain("Paragraph");
    }

    [Fact]
    public void ItemsDrawnAgainstTheReadingOrderStillFindTheirNodes()
    {
        var sheet = new Sheet();
        var nodes = Enumerable.Range(0, 100)
            .Select(_ => sheet.Root.Add(Sheet.Node(StructureRole.Paragraph)))
            .ToArray();
        for (var i = nodes.Length - 1; i >= 0; i--)
        {
            sheet.Add(sheet.Run("文", 28, 20 + (i * 2)) with { Structure = nodes[i] });
        }

        using var file = new WrittenFile(sheet.Document);

        var marks = Elements(file.Objects(), "/P").Select(element => element["/K"]!.GetValue<int>());
        marks.ShouldBe(Enumerable.Range(0, 100).Reverse());
    }

    private static void AddTable(Sheet sheet)
    {
        var table = sheet.Root.Add(Sheet.Node(StructureRole.Table));
        var head = table.Add(Sheet.Node(StructureRole.TableRow));
        var body = table.Add(Sheet.Node(StructureRole.TableRow));
        var name = head.Add(Sheet.Node(StructureRole.TableHeaderCell));
        var grade = head.Add(Sheet.Node(StructureRole.TableHeaderCell));
        sheet.Add(sheet.Run("姓名", 28, 40) with { Structure = name });
        sheet.Add(sheet.Run("等次", 60, 40) with { Structure = grade });
        var wide = body.Add(new StructureNode(StructureRole.TableCell) { ColumnSpan = 2 });
        sheet.Add(sheet.Run("合计", 28, 50) with { Structure = wide });
    }

    private static IEnumerable<JsonObject> Elements(PdfJson objects, string type) =>
        objects.Dictionaries.Where(dictionary => PdfJson.Text(dictionary["/S"]) == type);

    private static IEnumerable<JsonObject> Attributes(PdfJson objects, string type) =>
        Elements(objects, type).Select(element => objects.Dictionary(element["/A"])!);

    private static string Outline(PdfJson objects, bool showMarks = false)
    {
        var tree = objects.Dictionary(objects.Catalog["/StructTreeRoot"])!;
        return Describe(objects.Dictionary(tree["/K"])!);

        string Describe(JsonObject element)
        {
            var kids = objects.Kids(element)
                .Select(kid => objects.Dictionary(kid) is { } child
                    ? Describe(child)
                    : showMarks ? kid!.ToJsonString() : "")
                .Where(kid => kid.Length > 0);
            var inside = string.Join(' ', kids);
            return PdfJson.Text(element["/S"])![1..] + (inside.Length > 0 ? $"({inside})" : "");
        }
    }
}
