namespace OrgLife.Documents;

/// <summary>A way of breaking the beginning of a title.</summary>
/// <param name="Start">Where its last line begins.</param>
/// <param name="End">Where its last line ends.</param>
/// <param name="Length">How many characters its last line measures.</param>
/// <param name="Shrinks">Whether its last line is shorter than the one before.</param>
/// <param name="Cost">What it costs.</param>
/// <param name="Before">The lines before; null for none.</param>
internal sealed record TitlePath(int Start, int End, double Length, bool Shrinks, double Cost, TitlePath? Before)
{
    /// <summary>The lines, without the blanks at which they were broken.</summary>
    public IReadOnlyList<string> Lines(string title) =>
        [.. Before?.Lines(title) ?? [], title.Substring(Start, End - Start).Trim()];
}
