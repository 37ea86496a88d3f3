using System.Diagnostics;
using System.Globalization;

namespace OrgLife.Documents.Benchmarks;

/// <summary>Whole processes, from their start to the first file in the fonts of all roles.</summary>
internal static class ColdStart
{
    private const int Processes = 9;

    public static void Run()
    {
        var runs = Enumerable.Range(0, Processes).Select(_ => Start()).ToArray();
        Console.WriteLine();
        Console.WriteLine("### Cold: one process, the sample plan, five fonts");
        Console.WriteLine();
        Console.WriteLine("| part | ms |");
        Console.WriteLine("|---|---|");
        for (var i = 0; i < FirstFile.Parts.Length; i++)
        {
            Print(FirstFile.Parts[i], Contest.Median(runs.Select(run => run.Parts[i])));
        }

        Print("whole process", Contest.Median(runs.Select(run => run.Whole)));
        Print("peak memory, MB", Contest.Median(runs.Select(run => run.Parts[^1] / 1024)));
    }

    private static (double[] Parts, double Whole) Start()
    {
        var clock = Stopwatch.StartNew();
        var parts = OwnProcess.Run("first-file");
        return (parts, clock.Elapsed.TotalMilliseconds);
    }

    private static void Print(string part, double value) =>
        Console.WriteLine(string.Format(CultureInfo.InvariantCulture, "| {0} | {1:0} |", part, value));
}
