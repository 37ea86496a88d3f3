using OrgLife.Documents.Layout;
using OrgLife.Documents.Layout.Tests;

namespace OrgLife.Documents.Rendering.Tests;

/// <summary>Pages that are counted without fonts, to place imprint and addressees, are those that are set with fonts.</summary>
public sealed class NominalPagesTests
{
    public static TheoryData<string> Names => [.. OfficialSamples.All.Keys];

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
