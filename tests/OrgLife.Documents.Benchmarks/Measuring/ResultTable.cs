namespace OrgLife.Documents.Benchmarks;

/// <summary>Prints contests as rows of a Markdown table, ratios first.</summary>
internal static class ResultTable
{
    public static void WriteHead(string title)
    {
        Console.WriteLine();
        Console.WriteLine($"### {title}");
        Console.WriteLine();
        Console.WriteLine("| workload | | ÷ limit | ms | allocated, KB | written, KB | written ÷ limit |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
    }

    public static void Write(Workload workload, Contest? contest)
    {
        foreach (var one in contest?.Contestants ?? [])
        {
            var yardstick = contest!.Contestants[0];
            var milliseconds = Contest.Median(one.Milliseconds);
            Console.WriteLine(FormattableString.Invariant(
                $"| {workload.Name} | {one.Name} | **{contest.RatioOf(one):0.00}** | {milliseconds:0.000} ")
                + FormattableString.Invariant(
                $"| {one.Allocated / 1024.0:0} | {one.Size / 1024.0:0} | {(double)one.Size / yardstick.Size:0.00} |"));
        }
    }
}
