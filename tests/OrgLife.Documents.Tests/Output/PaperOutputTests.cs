using OrgLife.Documents.Content;
using OrgLife.Documents.Layout;

namespace OrgLife.Documents.Tests;

public sealed class PaperOutputTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("output").FullName;

    private string Target => Path.Combine(_folder, "清单.docx");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void APaperWithErrorsIsRefusedBeforeAByteIsWritten()
    {
        var faulty = Samples.IssueList with { Items = [] };
        using var output = new MemoryStream();

        Should.Throw<InvalidDocumentException>(() => faulty.WriteWord(output)).Problems.ShouldNotBeEmpty();
        Should.Throw<InvalidDocumentException>(() => faulty.SaveWord(Target));

        output.Length.ShouldBe(0);
        Directory.GetFiles(_folder).ShouldBeEmpty();
    }

    [Fact]
    public void ACharacterThatNoFontHasIsNamedWithItsFieldBeforeAByteIsWritten()
    {
        using var output = new MemoryStream();

        var exception = Should.Throw<MissingGlyphException>(
            () => Samples.IssueList.WritePdf(output, new NoFonts()));

        output.Length.ShouldBe(0);
        exception.Missing.ShouldContain(missing => missing.Source == "items[0].description");
    }

    [Fact]
    public void SavingReplacesAFileAndLeavesNoDraft()
    {
        File.WriteAllText(Target, "last year's");

        Samples.IssueList.SaveWord(Target);

        Directory.GetFiles(_folder).ShouldBe([Target]);
        File.ReadAllBytes(Target).Take(2).ShouldBe("PK"u8.ToArray());
    }

    [Fact]
    public void AnExistingFileSurvivesAPaperThatIsRefused()
    {
        File.WriteAllText(Target, "last year's");

        Should.Throw<InvalidDocumentException>(() => (Samples.IssueList with { Items = [] }).SaveWord(Target));

        File.ReadAllText(Target).ShouldBe("last year's");
    }

    [Fact]
    public void WhatIsSavedIsWhatIsWritten()
    {
        using var output = new MemoryStream();
        Samples.WorkPlan.WriteWord(output);
        Samples.WorkPlan.SaveWord(Target);

        File.ReadAllBytes(Target).ShouldBe(output.ToArray());
    }

    [Fact]
    public void WorkThatIsCalledOffLeavesNothing()
    {
        Should.Throw<OperationCanceledException>(() => Samples.WorkPlan.SavePdf(
            Target, new NoFonts(), options: null, new CancellationToken(canceled: true)));

        Directory.GetFiles(_folder).ShouldBeEmpty();
    }

    private sealed class NoFonts : IFontSource
    {
        public IReadOnlyList<Typeface> FacesFor(FontRole role) => [];
    }
}
