namespace OrgLife.Documents.Benchmarks;

/// <summary>One way of making a workload's files, and what it took in each round.</summary>
internal sealed class Contestant(string name, Action<Stream> make)
{
    private readonly List<double> _milliseconds = [];

    public string Name => name;

    public Action<Stream> Make => make;

    /// <summary>Milliseconds for all files of the workload, round by round.</summary>
    public IReadOnlyList<double> Milliseconds => _milliseconds;

    /// <summary>Bytes allocated for them in the last round.</summary>
    public long Allocated { get; set; }

    /// <summary>The bytes written.</summary>
    public long Size { get; set; }

    public int Repeats { get; set; } = 1;

    public void Add(double milliseconds) => _milliseconds.Add(milliseconds);
}
