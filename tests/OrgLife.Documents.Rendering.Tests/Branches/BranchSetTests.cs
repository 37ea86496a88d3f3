using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using OrgLife.Documents.Word;

namespace OrgLife.Documents.Rendering.Tests;

/// <summary>The whole sets of the sample branches, judged by programs that know nothing of how they were made.</summary>
public sealed class BranchSetTests(BranchSets sets) : IClassFixture<BranchSets>
{
    public static TheoryData<string> Presets => [.. RuleProfiles.Default.All.Select(profile => profile.Name)];

    [Theory]
    [MemberData(nameof(Presets))]
    public void EveryWordFileIsValidOpenXml(string preset)
    {
        var validator = new OpenXmlValidator(FileFormatVersions.Office2019);
        foreach (var file in sets[preset].WordFiles)
        {
            using var package = WordprocessingDocument.Open(file, isEditable: false);
            validator.Validate(package, TestContext.Current.CancellationToken)
                .Select(problem => $"{problem.Part?.Uri} {problem.Path?.XPath}: {problem.Description}")
                .ShouldBeEmpty(file);
        }
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void NoWordFileHasWhatOneOfficeSuiteReadsOtherwise(string preset)
    {
        foreach (var file in sets[preset].WordFiles)
        {
            using var stream = File.OpenRead(file);
            WordLint.Check(stream).ShouldBeEmpty(file);
        }
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void QpdfFindsNothingWrong(string preset) =>
        sets[preset].OnePdfOfEachKind.SelectMany(Qpdf.Faults).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Presets))]
    public void EveryFontIsAnEmbeddedSubsetWithItsText(string preset) =>
        sets[preset].OnePdfOfEachKind.SelectMany(Poppler.Fonts)
            .ShouldAllBe(font => font.IsEmbedded && font.IsSubset && font.HasUnicode);

    [Fact]
    public void LibreOfficeShowsEachKindOfPaperOnAsManyPages()
    {
        var set = sets["xuhui-2017"];
        var target = Directory.CreateDirectory(Path.Combine(set.Folder, "refereed")).FullName;
        var ours = set.OnePdfOfEachKind;

        var theirs = LibreOffice.ToRefereedPdf([.. ours.Select(pdf => Path.ChangeExtension(pdf, ".docx"))], target);

        ours.Zip(theirs)
            .Select(pair => (Path.GetFileName(pair.First), Ours: Mutool.Pages(pair.First), Theirs: Mutool.Pages(pair.Second)))
            .Where(paper => paper.Ours != paper.Theirs)
            .ShouldBeEmpty();
    }
}
