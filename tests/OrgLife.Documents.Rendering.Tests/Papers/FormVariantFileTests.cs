using OrgLife.Documents.Tests;

namespace OrgLife.Documents.Rendering.Tests;

/// <summary>Each form of the survey fits its sheet in both outputs, with the same words.</summary>
public sealed class FormVariantFileTests(FormVariantFiles files) : IClassFixture<FormVariantFiles>
{
    public static TheoryData<string> Names => [.. FormVariants.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void EverySheetIsOnePageInBothOutputs(string name)
    {
        var sheets = FormVariants.All[name].Compose().Sections.Count;

        Mutool.Pages(files[name].Pdf).ShouldBe(sheets);
        Mutool.Pages(files[name].Printed).ShouldBe(sheets);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void BothOutputsHaveTheSameCharacters(string name) =>
        Counted(files[name].Printed).ShouldBe(Counted(files[name].Pdf), ignoreOrder: true);

    private static IEnumerable<(char, int)> Counted(string pdf) =>
        SolidText.Of(Poppler.Text(pdf)).CountBy(character => character).Select(pair => (pair.Key, pair.Value));
}
