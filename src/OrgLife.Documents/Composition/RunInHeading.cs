using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>段首标题 — a heading of any level that ends with a stop, with its text on the same line.</summary>
internal static class RunInHeading
{
    /// <param name="composer">Styles.</param>
    /// <param name="level">1 to 4.</param>
    /// <param name="number">The number of the heading.</param>
    /// <param name="title">The heading, with or without a stop.</param>
    /// <param name="source">The path of the heading's field.</param>
    /// <param name="text">What runs on after it.</param>
    public static Heading Compose(
        PaperComposer composer, int level, Run number, string title, string source, IEnumerable<Run> text) =>
        new(
            [number, PaperText.Of(FullStop.After(title), source)],
            composer.Styles.Heading(level) with { KeepWithNext = false })
        {
            RunIn = [.. text.Select(run => run with { Style = composer.Styles.Body.Text })],
        };
}
