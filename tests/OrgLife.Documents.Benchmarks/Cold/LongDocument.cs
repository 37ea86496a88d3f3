using System.Diagnostics;
using OrgLife.Documents.Layout;
using OrgLife.Documents.Pdf;

namespace OrgLife.Documents.Benchmarks;

/// <summary>A process that makes a file of 500 pages, for the memory that takes.</summary>
internal static class LongDocument
{
    /// <summary>Nine rows stand on a landscape page.</summary>
    private const int Rows = 4500;

    /// <summary>Prints the peak memory before the tree is set and at the end, in KB, and the pages.</summary>
    public static void Make()
    {
        var fonts = FontLibrary.FromFiles(Path.Combine(FontFolder.Path, "gkai00mp.ttf"));
        var tree = Ledgers.Of(Rows).Compose();
        var before = Peak();
        var pages = DocumentLayout.LayOut(tree, fonts);
        PdfWriter.Write(pages, Stream.Null);
        Console.WriteLine(FormattableString.Invariant($"{before:0} {Peak():0} {pages.Pages.Count}"));
    }

    public static double Peak()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / 1024.0;
    }
}
