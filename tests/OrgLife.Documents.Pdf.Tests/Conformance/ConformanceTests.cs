using System.Text;
using OrgLife.Documents.Content;
using OrgLife.Documents.Layout;

namespace OrgLife.Documents.Pdf.Tests;

public class ConformanceTests
{
    /// <summary>
    /// For every check a change that a file must not survive. Both texts are equally long, so that the file
    /// stays readable.
    /// </summary>
    private static readonly (string Clause, string From, string To)[] Breaks =
    [
        ("6.1.2", "%PDF-1.7", "%PDF-2.0"),
        ("6.1.3", "/ID [", "/IE ["),
        ("6.1.13", "841.9", "99999"),
        ("6.1.7.1", "/Subtype /XML", "/FFilter /XML"),
        ("6.1.7.2", "/Subtype /XML\n  /Type /Metadata", "/Filter /LZWDecode\n            "),
        ("6.2.2", "/Resources", "/Resourcez"),
        ("6.2.3", "/GTS_PDFA1", "/GTS_PDFX1"),
        ("6.2.4.3", "/DeviceGray", "/DeviceCMYK"),
        ("6.2.5", "/SA true", "/TR /Abc"),
        ("6.2.8", "/ColorSpace /DeviceGray", "/Interpolate true /Z /Z"),
        ("6.2.10", "/SA true", "/ca .5  "),
        ("6.2.11.3.2", "/CIDToGIDMap", "/CIDToGIDZap"),
        ("6.2.11.3.3", "/Identity-H", "/UniGB-16-H"),
        ("6.2.11.4", "/FontFile2", "/FontFile9"),
        ("6.2.11.5", "/DW 1000", "/DW 1900"),
        ("6.2.11.7.1", "<0001><", "<0999><"),
        ("6.2.11.7.3", "/ActualText", "/ActualTest"),
        ("6.2.11.8", "Tf<0002", "Tf<0000"),
        ("6.2.11.7.2", "/ToUnicode", "/ToUnicorn"),
        ("32000-1 9.6.4", "SQUARE+Square", "SquareXSquare"),
        ("6.5.1", "/ViewerPreferences", "/JS () /Preferenc "),
        ("6.5.2", "/ViewerPreferences", "/AA /ViewerPrefere"),
        ("6.3.1", "/StructParents 0", "/Annots [ null ]"),
        ("6.4.2", "/ViewerPreferences", "/XFA 1 /Preference"),
        ("6.9", "/ViewerPreferences", "/OCProperties     "),
        ("6.10", "/StructParents 0", "/PresSteps true "),
        ("6.11", "/ViewerPreferences", "/Requirements     "),
        ("32000-1 12.4.2", "/PageLabels", "/PageLobels"),
        ("6.6.2.1", "</rdf:RDF>", "</rdf:RTF>"),
        ("6.6.3", "<rdf:li>中共", "<rdf:li>中央"),
        ("6.6.4", "<pdfaid:part>3", "<pdfaid:part>2"),
        ("6.7.2.2", "/Marked true", "/Marked null"),
        ("6.7.3.2", "/Artifact<</Type/Layout>>BDC", "% Artifact<</Type/Layout>>BD"),
        ("6.7.3.3", "/StructTreeRoot", "/StructTreeRuin"),
        ("6.7.3.4", "/S /Figure", "/S /Pictur"),
        ("6.7.4", "/Lang", "/Long"),
        ("6.7.5", "/Alt", "/Olt"),
        ("32000-1 14.8.2.2", "/Type/Layout", "/Typo/Layout"),
        ("32000-1 14.8.4.3.4", "/S /TD", "/S /TR"),
        ("32000-1 14.8.5.7", "/Scope", "/Skope"),
        ("32000-1 14.8.5.4.3", "/BBox", "/BBux"),
        ("32000-1 14.7.4.4", "/StructParents 0", "/StructParents 7"),
        ("6.8 names", "/UF <", "/UG <"),
        ("6.8 relationship", "/AFRelationship", "/AFRelationchip"),
        ("6.8 type", "/application#2fjson", "/applicationXXXjson"),
        ("6.8 date", "/ModDate", "/MadDate"),
        ("6.8 association", "/AF [", "/AG ["),
    ];

    public static TheoryData<string> Clauses => [.. ConformanceCheck.All.Select(check => check.Clause)];

    [Fact]
    public void AFileWithEverythingMeetsEveryDemand()
    {
        using var file = new WrittenFile(Everything(), Options());

        ConformanceCheck.UnmetBy(file).ShouldBeEmpty();
        file.Faults().ShouldBe("");
        file.DrawingFaults().ShouldBe("");
    }

    [Theory]
    [MemberData(nameof(Clauses))]
    public void ABrokenFileIsFoundOut(string clause)
    {
        var (_, from, to) = Breaks.Single(entry => entry.Clause == clause);
        using var whole = new WrittenFile(Everything(), Options());

        using var broken = whole.Replace(from, to);

        ConformanceCheck.UnmetBy(broken).ShouldContain(clause);
    }

    private static PdfOptions Options() => new()
    {
        Attachments =
        [
            new PdfAttachment
            {
                FileName = "汇总.json",
                Content = Encoding.UTF8.GetBytes("{}"),
                MediaType = "application/json",
                Relationship = AttachmentRelationship.Data,
            },
        ],
    };

    private static LaidOutDocument Everything()
    {
        var sheet = new Sheet
        {
            Properties = new DocumentProperties
            {
                Title = "测评 <表> & 说明",
                Author = "中共某某支部委员会",
                Subject = "民主评议党员",
                Keywords = ["组织生活会", "民主评议"],
                Created = new DateTimeOffset(2024, 3, 1, 9, 30, 0, TimeSpan.FromHours(8)),
            },
        };
        sheet.Heading("一、评议范围", 1, 40).Line("党支部⽀\uE863", 28, 60).Rule(28, 70, 184, 70);
        var row = sheet.Root.Add(Sheet.Node(StructureRole.Table)).Add(Sheet.Node(StructureRole.TableRow));
        sheet.Add(sheet.Run("姓名", 28, 80) with { Structure = row.Add(Sheet.Node(StructureRole.TableHeaderCell)) });
        sheet.Add(sheet.Run("赵甲", 60, 80) with { Structure = row.Add(Sheet.Node(StructureRole.TableCell)) });
        var figure = sheet.Root.Add(Sheet.Node(StructureRole.Figure, alternateText: "公章"));
        var place = Length.FromMillimeters(100);
        var picture = new ImageFile(PngBytes.Gray(2, 2, [0, 255, 255, 0]));
        sheet.Add(new PlacedPicture(picture, place, place, place, place)
        {
            Structure = figure,
        });
        return sheet.NewPage().Heading("二、程序", 1, 40).Document;
    }
}
