using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using OrgLife.Documents.Content;
using OrgLife.Documents.Layout;

namespace OrgLife.Documents.Rendering.Tests;

/// <summary>Every paper of samples/data, judged by programs that know nothing of how it was made.</summary>
public sealed class SamplePaperTests(SamplePapers papers) : IClassFixture<SamplePapers>
{
    public static TheoryData<string> Names => [.. SamplePapers.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void QpdfFindsNothingWrong(string name) => Qpdf.Faults(papers[name].Pdf).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Names))]
    public void MutoolDrawsEveryPageWithoutComplaint(string name)
    {
        Mutool.Complaints(papers[name].Pdf).ShouldBeEmpty();

        Mutool.Pages(papers[name].Pdf).ShouldBe(papers[name].Pages.Pages.Count);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryFontIsAnEmbeddedSubsetWithItsText(string name) => Poppler.Fonts(papers[name].Pdf)
        .ShouldAllBe(font => font.IsEmbedded && font.IsSubset && font.HasUnicode);

    [Theory]
    [MemberData(nameof(Names))]
    public void TheTextOfThePdfIsTheTextOfItsPages(string name) =>
        SolidText.Of(Poppler.Text(papers[name].Pdf)).ShouldBe(SolidText.Of(string.Concat(
            papers[name].Pages.Pages.SelectMany(PageLines.Of).Select(line => line.Text))));

    /// <summary>Read by its tags, the file says each word of the model once and no other.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void TheTaggedTextOfThePdfIsTheTextOfTheModel(string name) =>
        SolidText.Of(Poppler.TaggedText(papers[name].Pdf))
            .ShouldBe(SolidText.Of(DocumentText.PlainText(papers[name].Document)));

    [Theory]
    [MemberData(nameof(Names))]
    public void TheWordFileIsValidOpenXml(string name)
    {
        using var package = WordprocessingDocument.Open(papers[name].Word, isEditable: false);

        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package, TestContext.Current.CancellationToken)
            .Select(problem => $"{problem.Part?.Uri} {problem.Path?.XPath}: {problem.Description}")
            .ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void LibreOfficeShowsTheWordFileOnAsManyPagesAsThePdfHas(string name) =>
        Mutool.Pages(papers.RefereedPdf(name)).ShouldBe(papers[name].Pages.Pages.Count);

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryCharacterOfTheModelStandsOnAPageOfTheWordFile(string name)
    {
        var shown = SolidText.Of(Poppler.Text(papers.RefereedPdf(name))).CountBy(c => c).ToDictionary();

        SolidText.Of(DocumentText.PlainText(papers[name].Document)).CountBy(c => c)
            .ShouldAllBe(wanted => shown.GetValueOrDefault(wanted.Key) >= wanted.Value);
    }
}
