using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using OrgLife.Documents.Layout;
using OrgLife.Documents.Layout.Tests;
using OrgLife.Documents.Word;
using Referee = OrgLife.Documents.Layout.Tests.LibreOffice;

namespace OrgLife.Documents.Rendering.Tests;

/// <summary>Official papers have the same lines on the same pages in Word and PDF, and their Word files are valid.</summary>
public sealed class ParityTests
{
    public static TheoryData<string> Names => [.. OfficialSamples.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryLineStandsOnTheSamePageInBothOutputs(string name)
    {
        var document = OfficialSamples.All[name].Compose(OfficialSamples.Options);

        var pages = DocumentLayout.LayOut(
            document, OpenFonts.Library, cancellationToken: TestContext.Current.CancellationToken);

        PlacedLines.Of(pages).ShouldBe(Referee.LinesOf(document));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void TheWordFileIsValid(string name)
    {
        using var file = new MemoryStream();
        OfficialSamples.All[name].WriteWord(file, new OutputOptions { Composition = OfficialSamples.Options });
        using var word = WordprocessingDocument.Open(file, isEditable: false);

        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2013)
            .Validate(word, TestContext.Current.CancellationToken)
            .Select(error => $"{error.Description} {error.Path?.XPath}").ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void TheWordFileKeepsTheProfileThatWordAndWpsAgreeOn(string name)
    {
        using var file = new MemoryStream();
        OfficialSamples.All[name].WriteWord(file, new OutputOptions { Composition = OfficialSamples.Options });
        file.Position = 0;

        WordLint.Check(file).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void PagesCountedWithoutFontsArePagesSetWithFonts(string name)
    {
        var document = OfficialSamples.All[name].Compose(OfficialSamples.Options);
        var token = TestContext.Current.CancellationToken;

        var counted = PlacedLines.Of(DocumentLayout.LayOut(document, new NominalFonts(), cancellationToken: token));

        counted.ShouldBe(PlacedLines.Of(DocumentLayout.LayOut(document, OpenFonts.Library, cancellationToken: token)));
    }
}
