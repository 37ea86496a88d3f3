namespace OrgLife.Documents;

/// <summary>A way of breaking the beginning of a title: where its last line ends, what it costs, and the lines before.</summary>
internal sealed class TitlePath(int end, double cost, TitlePath? before)
{
    public double Cost => cost;

    public IReadOnlyList<string> Lines(string title) =>
        before is null ? [] : [.. before.Lines(title), title.Substring(before.End, end - before.End).Trim()];

    private int End => end;
}
