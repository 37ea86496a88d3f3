using System.Globalization;

namespace OrgLife.Documents.Benchmarks;

/// <summary>Peak memory of whole processes.</summary>
internal static class Peaks
{
    private const int Processes = 3;

    public static void Run()
    {
        Console.WriteLine();
        Console.WriteLine("### Memory: whole processes at their peak");
        Console.WriteLine();
        Console.WriteLine("| process | MB |");
        Console.WriteLine("|---|---|");
        var runs = Of("long-document");
        var pages = (int)runs[0][2];
        Print($"ledger of {pages} pages: the tree made", Contest.Median(runs.Select(run => run[0])));
        Print($"ledger of {pages} pages: PDF written", Contest.Median(runs.Select(run => run[1])));
        foreach (var font in (string[])[LargeFont.Small, LargeFont.Large])
        {
            var size = new FileInfo(Path.Combine(FontFolder.Path, font)).Length / 1_000_000;
            Print($"ballot of 40 rows with {font}, a file of {size} MB", Contest.Median(Of(font).Select(run => run[0])));
        }
    }

    private static double[][] Of(string argument) =>
        [.. Enumerable.Range(0, Processes).Select(_ => OwnProcess.Run(argument))];

    private static void Print(string what, double kilobytes) =>
        Console.WriteLine(string.Format(CultureInfo.InvariantCulture, "| {0} | {1:0} |", what, kilobytes / 1024));
}
