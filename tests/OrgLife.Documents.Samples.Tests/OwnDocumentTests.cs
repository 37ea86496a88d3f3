using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using OrgLife.Documents.Content;
using OrgLife.Documents.Layout;
using OrgLife.Samples.OwnDocument;

namespace OrgLife.Documents.Samples.Tests;

/// <summary>A paper made outside the library becomes the same two files as any, and goes into the packet.</summary>
public class OwnDocumentTests
{
    private static string Json => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "dues-notice.json"));

    private static DuesNotice Notice => DuesNotice.Kind.FromJson(Json);

    [Fact]
    public async Task TheProgramMakesBothFilesAndOutsidersFindNothingWrong()
    {
        using var folder = new TestFolder();
        var program = Path.Combine(AppContext.BaseDirectory, "own-document.dll");

        var run = await Tool.RunAsync("dotnet", program, TestFonts.Folder, folder.Path);

        run.ExitCode.ShouldBe(0, run.Error);
        run.Output.ShouldBeEmpty();
        folder.Names.ShouldBe(["党费收缴公示.docx", "党费收缴公示.pdf"], ignoreOrder: true);
        (await Tool.RunAsync("qpdf", "--check", folder["党费收缴公示.pdf"])).ExitCode.ShouldBe(0);
        var text = await Tool.RunAsync("pdftotext", "-layout", folder["党费收缴公示.pdf"], "-");
        text.Output.ShouldContain("古丽娜尔·示例别克");
        text.Output.ShouldContain("779.50");
        FaultsOf(folder["党费收缴公示.docx"]).ShouldBeEmpty();
    }

    [Fact]
    public void BothFilesSayWhatTheModelSays()
    {
        using var folder = new TestFolder();
        Notice.SaveWord(folder["a.docx"]);
        using var word = WordprocessingDocument.Open(folder["a.docx"], isEditable: false);

        var words = word.MainDocumentPart!.Document.Body!.InnerText;

        words.ShouldBe(DocumentText.PlainText(Notice.Compose()).Replace("\n", "", StringComparison.Ordinal));
        foreach (var payment in Notice.Payments)
        {
            words.ShouldContain(payment.Member.Name);
        }
    }

    [Fact]
    public void ItsRulesListEverythingAtOnceWithPlaces()
    {
        var first = Notice.Payments[0];
        var faulty = Notice with
        {
            Payments = [first with { Monthly = 0.125m }, first with { Months = 4 }],
        };

        faulty.Check().Select(problem => (problem.Code, problem.Place)).ShouldBe(
        [
            ("dues.amount", "缴纳情况第1项 › 月缴纳额"),
            ("dues.months", "缴纳情况第2项 › 月数"),
            ("dues.paid-twice", "缴纳情况第2项 › 党员"),
        ]);
        Notice.Check().ShouldBeEmpty();
    }

    [Fact]
    public void ItGoesIntoAPacketBesideAPaperOfTheLibrary()
    {
        var fonts = FontLibrary.FromFolder(TestFonts.Folder);
        var cancellation = TestContext.Current.CancellationToken;
        using var zip = new MemoryStream();
        using var packet = FilingPacket.Create(zip, "备案包");

        packet.Add("01-工作方案", SampleData.Read<WorkPlan>().Render(fonts, cancellation: cancellation));
        packet.Add("02-党费收缴公示", Notice.Render(fonts, cancellation: cancellation));

        packet.Complete().Files.Select(file => file.File).ShouldBe(
            ["01-工作方案.docx", "01-工作方案.pdf", "02-党费收缴公示.docx", "02-党费收缴公示.pdf"]);
    }

    [Fact]
    public void ItIsTheSameAfterWritingAndReading() =>
        DuesNotice.Kind.FromJson(Notice.ToJson()).ToJson().ShouldBe(Notice.ToJson());

    private static IReadOnlyList<string> FaultsOf(string docx)
    {
        using var package = WordprocessingDocument.Open(docx, isEditable: false);
        return
        [
            .. new OpenXmlValidator(FileFormatVersions.Office2019)
                .Validate(package, TestContext.Current.CancellationToken).Select(fault => fault.Description),
        ];
    }
}
