using System.Diagnostics;

namespace OrgLife.Documents.Benchmarks;

/// <summary>
/// Contestants take turns, round by round, so that what else the machine does falls on all alike. The first is the
/// yardstick; what counts is the median of the rounds' ratios to it.
/// </summary>
internal sealed class Contest(params IReadOnlyList<Contestant> contestants) : IDisposable
{
    // Long enough for each to collect its own garbage several times.
    private const double MillisecondsInARound = 250;
    private readonly MemoryStream _output = new(16 * 1024 * 1024);

    public IReadOnlyList<Contestant> Contestants => contestants;

    public void Run(int rounds)
    {
        foreach (var contestant in contestants)
        {
            WarmUp(contestant);
        }

        for (var round = 0; round < rounds; round++)
        {
            foreach (var contestant in contestants)
            {
                contestant.Add(Measure(contestant));
            }
        }
    }

    public double RatioOf(Contestant contestant) =>
        Median(contestant.Milliseconds.Select((time, round) => time / contestants[0].Milliseconds[round]));

    public void Dispose() => _output.Dispose();

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    // Long enough for the runtime to compile what is hot for the last time.
    private void WarmUp(Contestant contestant)
    {
        for (var pass = 0; pass < 4; pass++)
        {
            contestant.Repeats = Math.Max(30, (int)(MillisecondsInARound / Measure(contestant)));
            _ = Measure(contestant);
            Thread.Sleep(150);
        }

        contestant.Repeats = Math.Max(1, (int)(MillisecondsInARound / Measure(contestant)));
    }

    private double Measure(Contestant contestant)
    {
        // Nobody pays for the garbage of the one before.
        GC.Collect();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < contestant.Repeats; i++)
        {
            _output.Position = 0;
            contestant.Make(_output);
        }

        var time = clock.Elapsed.TotalMilliseconds / contestant.Repeats;
        contestant.Allocated = (GC.GetAllocatedBytesForCurrentThread() - allocated) / contestant.Repeats;
        contestant.Size = _output.Position;
        return time;
    }
}
