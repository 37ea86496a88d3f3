using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout.Tests;

/// <summary>The same faces for every role.</summary>
internal sealed class FakeFonts(params Typeface[] faces) : IFontSource
{
    public static FakeFonts Everything { get; } = new(new FakeTypeface("Fake", _ => true));

    public static FakeFonts Without(params int[] codePoints) =>
        new(new FakeTypeface("Fake", codePoint => !codePoints.Contains(codePoint)));

    public IReadOnlyList<Typeface> FacesFor(FontRole role) => faces;
}
