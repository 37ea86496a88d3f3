using System.Globalization;
using System.Runtime.CompilerServices;
using OrgLife.Documents.Content;
using static OrgLife.Documents.Tests.StyleFileCases;

namespace OrgLife.Documents.Tests;

public class StyleFileTests
{
    public static TheoryData<string> Codes => [.. All.Keys];

    public static TheoryData<string> Examples =>
        [.. Directory.GetFiles(Folder(), "*.json").Select(file => Path.GetFileName(file))];

    [Theory]
    [MemberData(nameof(Codes))]
    public void EachFaultIsReportedWhereItIs(string code)
    {
        var (json, path) = All[code];

        Should.Throw<InvalidJsonException>(() => HouseStyle.FromJson(json)).Problems
            .ShouldContain(problem => problem.Code == code && problem.Path == path);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void AFaultRaisesNoOther(string code) =>
        Should.Throw<InvalidJsonException>(() => HouseStyle.FromJson(All[code].Json)).Problems
            .Select(problem => problem.Code).ShouldBe([code]);

    [Fact]
    public void EveryCodeOfStylesHasACase() => ProblemCatalogue.All.Select(kind => kind.Code)
        .Where(code => code.StartsWith("style.", StringComparison.Ordinal))
        .Except(All.Keys)
        .ShouldBeEmpty();

    [Fact]
    public void AllFaultsComeAtOnce() => Should.Throw<InvalidJsonException>(() => HouseStyle.FromJson(
            Style("\"page\": { \"top\": \"90mm\", \"lines\": 5 }, \"title\": { \"size\": \"100pt\" }"))).Problems
        .Select(problem => (problem.Path, problem.Place)).ShouldBe(
            [
                ("$.title.size", "标题 › 字号"),
                ("$.page.top", "页面 › 上边距"),
                ("$.page.lines", "页面 › 每面行数"),
            ]);

    [Fact]
    public void AStyleOfTheHostIsCheckedLikeAFile() =>
        new HouseStyle { Name = "本单位", Body = new HouseBody { FirstLineIndent = 9 } }.Check()
            .ShouldHaveSingleItem().Path.ShouldBe("body.firstLineIndent");

    [Theory]
    [MemberData(nameof(Examples))]
    public void AnExampleIsAStyleAndReadsBackAsItIsWritten(string file)
    {
        var style = HouseStyle.FromJson(File.ReadAllText(Path.Combine(Folder(), file)));

        HouseStyle.FromJson(style.ToJson()).ShouldBe(style);
        style.Name.ShouldContain("虚构");
        style.Entries.ShouldContain(entry => entry.Departs);
    }

    [Theory]
    [InlineData("小二", 36)]
    [InlineData("15pt", 30)]
    [InlineData("10.5pt", 21)]
    [InlineData("六号", 15)]
    public void SizesAreReadInChineseOrInPoints(string text, int halfPoints) =>
        HouseStyle.FromJson(Style($"\"title\": {{ \"size\": \"{text}\" }}")).Title!.Size
            .ShouldBe(FontSize.FromHalfPoints(halfPoints));

    [Theory]
    [InlineData("28.95pt")]
    [InlineData("37mm")]
    [InlineData("34.58mm")]
    [InlineData("29.6pt")]
    public void ALengthIsWrittenAsItWasRead(string text) => HouseStyle.FromJson(
        Style($"\"page\": {{ \"top\": \"{(text.EndsWith("mm", StringComparison.Ordinal) ? text : "40mm")}\" }}")
            .Replace("40mm", "40mm\", \"linePitch\": \"" + text, StringComparison.Ordinal))
        .ToJson().ShouldContain("\"" + text + "\"");

    [Fact]
    public void AStyleIsReadAlikeInEveryCulture()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
        try
        {
            HouseStyle.FromJson(Style("\"page\": { \"linePitch\": \"28.95pt\" }")).Page!.LinePitch
                .ShouldBe(Length.FromPoints(28.95));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void AStreamIsLeftOpen()
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes("{ \"name\": \"甲\" }"));

        HouseStyle.FromJson(stream).Name.ShouldBe("甲");

        stream.CanRead.ShouldBeTrue();
    }

    private static string Folder([CallerFilePath] string file = "") => Path.GetFullPath(
        Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", "templates", "styles"));
}
