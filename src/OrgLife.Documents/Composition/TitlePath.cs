namespace OrgLife.Documents;

/// <summary>A way of breaking the beginning of a title: where its last line ends, what it costs, and the lines before.</summary>
internal sealed record TitlePath(int End, double Cost, TitlePath? Before)
{
    public IReadOnlyList<string> Lines(string title) =>
        Before is null ? [] : [.. Before.Lines(title), title.Substring(Before.End, End - Before.End).Trim()];
}
