using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using OrgLife.Documents.Content;
using OrgLife.Documents.Pdf.Tests;
using OrgLife.Documents.Word;

namespace OrgLife.Documents.Rendering.Tests;

/// <summary>Every file of the corpus, judged by programs that know nothing of how it was made.</summary>
public sealed class CorpusFilesTests(PrintedCorpus papers)
{
    public static TheoryData<string> Names => [.. PrintedCorpus.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void QpdfAndMutoolFindNothingWrong(string name)
    {
        Qpdf.Faults(papers[name].Pdf).ShouldBeEmpty();
        Mutool.Complaints(papers[name].Pdf).ShouldBeEmpty();
    }

    /// <summary>Every demand of ISO 19005-3 that can be read off the objects of a file.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void ThePdfIsMadeForTheArchive(string name)
    {
        using var file = new WrittenFile(File.ReadAllBytes(papers[name].Pdf));

        ConformanceCheck.UnmetBy(file).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryFontIsAnEmbeddedSubsetWithItsText(string name) => Poppler.Fonts(papers[name].Pdf)
        .ShouldAllBe(font => font.IsEmbedded && font.IsSubset && font.HasUnicode);

    /// <summary>Read by its tags, the file says each word of the model once and no other.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void TheTaggedTextOfThePdfIsTheTextOfTheModel(string name) =>
        SolidText.Of(Poppler.TaggedText(papers[name].Pdf))
            .ShouldBe(SolidText.Of(DocumentText.PlainText(papers[name].Document)));

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryCharacterOfTheModelStandsOnAPageOfBothFiles(string name)
    {
        var words = SolidText.Of(DocumentText.PlainText(papers[name].Document)).CountBy(c => c).ToList();
        foreach (var lines in new[] { papers[name].Lines, papers[name].RefereedLines })
        {
            var shown = string.Concat(lines).CountBy(c => c).ToDictionary();

            words.ShouldAllBe(wanted => shown.GetValueOrDefault(wanted.Key) >= wanted.Value);
        }
    }

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
    public void TheWordFileKeepsTheProfileThatWordAndWpsAgreeOn(string name)
    {
        using var file = File.OpenRead(papers[name].Word);

        WordLint.Check(file).ShouldBeEmpty();
    }
}
