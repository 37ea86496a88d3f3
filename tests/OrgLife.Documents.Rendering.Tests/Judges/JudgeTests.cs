namespace OrgLife.Documents.Rendering.Tests;

/// <summary>The judges themselves see what is there and say what is wrong.</summary>
public sealed class JudgeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void PopplerSeesWordsInMillimetres()
    {
        var word = Poppler.Words(SmallFiles.Pdf(_folder.Path)).ShouldHaveSingleItem();

        word.Text.ShouldBe("Hello");
        word.Page.ShouldBe(1);
        word.Left.ShouldBe(25.4, tolerance: 0.01);
        var baseline = 297 - 254;
        word.Top.ShouldBeLessThan(baseline);
        word.Bottom.ShouldBeGreaterThan(baseline);
    }

    [Fact]
    public void PopplerReadsTextAndFonts()
    {
        var pdf = SmallFiles.Pdf(_folder.Path);

        Poppler.Text(pdf).Trim().ShouldBe("Hello");
        var font = Poppler.Fonts(pdf).ShouldHaveSingleItem();
        font.ShouldBe(new EmbeddedFont("Helvetica", "Type 1", "WinAnsi", false, false, false));
    }

    [Fact]
    public void QpdfAndMutoolTakeASoundFile()
    {
        var pdf = SmallFiles.Pdf(_folder.Path);

        Qpdf.Faults(pdf).ShouldBeEmpty();
        Mutool.Pages(pdf).ShouldBe(1);
        Mutool.Complaints(pdf).ShouldBeEmpty();
        using var json = Qpdf.Json(pdf);
        json.RootElement.GetProperty("pages").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public void QpdfAndMutoolNameWhatIsWrong()
    {
        var pdf = SmallFiles.Pdf(_folder.Path);
        File.WriteAllText(pdf, File.ReadAllText(pdf).Replace("startxref\n", "startxref\n7").Replace("/Count 1", "/Count 9"));

        Qpdf.Faults(pdf).ShouldContain("xref");
        Mutool.Complaints(pdf).ShouldNotBeEmpty();
    }

    [Fact]
    public void LibreOfficeSetsOfficialFacesInOurFonts()
    {
        string[] asked = ["方正小标宋简体", "仿宋_GB2312", "黑体", "楷体_GB2312"];
        string[] files = [SmallFiles.Word(_folder.Path, "一.docx", asked), SmallFiles.Word(_folder.Path, "二.docx", "宋体")];

        var pdfs = LibreOffice.ToPdf(files, _folder.Path);

        Names(pdfs[0]).ShouldBe(
            ["FandolFang-Regular", "FandolHei-Regular", "FandolSong-Bold", "GBZenKai-Medium"], ignoreOrder: true);
        Names(pdfs[1]).ShouldBe(["FandolSong-Regular"]);
        Poppler.Text(pdfs[1]).Trim().ShouldBe("支部");
    }

    [Fact]
    public void AMissingJudgeSaysHowToGetIt() =>
        Should.Throw<JudgeException>(() => OutsideProgram.Run("no-such-judge"))
            .Message.ShouldBe("no-such-judge is missing here: run ./build.sh test, which installs it.");

    [Fact]
    public void AJudgeThatNeverEndsIsStopped() =>
        Should.Throw<JudgeException>(() => OutsideProgram.Run(
            "sleep", ["30"], new Dictionary<string, string>(), TimeSpan.FromMilliseconds(50)))
            .Message.ShouldContain("not ready");

    private static IEnumerable<string> Names(string pdf) => Poppler.Fonts(pdf).Select(font => font.Name.Split('+')[^1]);
}
