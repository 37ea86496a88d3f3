using OrgLife.Documents.Layout;
using OrgLife.Documents.Pdf;

namespace OrgLife.Documents.Benchmarks;

/// <summary>A process that draws a page with a font of 51 MB, or with one of 3 MB, for the memory that takes.</summary>
internal static class LargeFont
{
    public const string Large = "BabelStoneHan.ttf";
    public const string Small = "gkai00mp.ttf";

    /// <summary>Prints the peak memory in KB.</summary>
    public static void Draw(string font)
    {
        var fonts = FontLibrary.FromFiles(Path.Combine(FontFolder.Path, font));
        PdfWriter.Write(DocumentLayout.LayOut(Ballots.Of(40).Compose(), fonts), Stream.Null);
        Console.WriteLine(FormattableString.Invariant($"{LongDocument.Peak():0}"));
    }
}
