using System.Diagnostics;
using System.Globalization;
using OrgLife.Documents.Layout;
using OrgLife.Documents.Pdf;
using OrgLife.Documents.Word;

namespace OrgLife.Documents.Benchmarks;

/// <summary>A process that makes one file and says how long each part took, in milliseconds.</summary>
internal static class FirstFile
{
    public static readonly string[] Parts =
        ["start of .NET", "fonts found", "JSON read", "checked, composed", "pages set", "PDF written", "Word written"];

    /// <summary>Prints the parts, then the peak memory in KB.</summary>
    public static void Make()
    {
        using var process = Process.GetCurrentProcess();
        var clock = Stopwatch.StartNew();
        var times = new List<double> { (DateTime.Now - process.StartTime).TotalMilliseconds };
        void Lap()
        {
            times.Add(clock.Elapsed.TotalMilliseconds);
            clock.Restart();
        }

        var fonts = FontLibrary.FromFolder(FontFolder.Path);
        Lap();
        var paper = SampleData.Read<WorkPlan>("work-plan");
        Lap();
        paper.Check();
        var tree = paper.Compose();
        Lap();
        var pages = DocumentLayout.LayOut(tree, fonts);
        Lap();
        PdfWriter.Write(pages, Stream.Null);
        Lap();
        WordWriter.Write(tree, Stream.Null);
        Lap();
        process.Refresh();
        times.Add(process.PeakWorkingSet64 / 1024.0);
        Console.WriteLine(string.Join(' ', times.Select(time => time.ToString("0.0", CultureInfo.InvariantCulture))));
    }
}
