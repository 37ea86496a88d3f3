namespace OrgLife.Samples;

/// <summary>文字表格 — a table for a terminal: columns as wide as their widest cell, two spaces apart.</summary>
/// <param name="headings">The first row; a heading that ends in <c>&gt;</c> asks for a column set to the right.</param>
internal sealed class TextTable(params string[] headings)
{
    private readonly List<string[]> _rows = [[.. headings.Select(heading => heading.TrimEnd('>'))]];

    public void Add(params string[] cells) => _rows.Add(cells);

    /// <param name="writer">Where to.</param>
    /// <param name="widest">How wide a column may be; what is longer goes on on the next line.</param>
    public void WriteTo(TextWriter writer, int widest = int.MaxValue)
    {
        var widths = headings
            .Select((_, column) => Math.Min(widest, _rows.Max(row => DisplayWidth.Of(row[column]))))
            .ToArray();
        foreach (var line in _rows.SelectMany(row => Lines(row, widths)))
        {
            writer.WriteLine(line);
        }
    }

    /// <summary>The table as Markdown, for documents.</summary>
    public void WriteMarkdownTo(TextWriter writer)
    {
        writer.WriteLine(Markdown(_rows[0]));
        writer.WriteLine(Markdown(headings.Select(heading => heading.EndsWith('>') ? "---:" : "---")));
        foreach (var row in _rows.Skip(1))
        {
            writer.WriteLine(Markdown(row));
        }
    }

    private static string Markdown(IEnumerable<string> cells) =>
        "| " + string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal))) + " |";

    private IEnumerable<string> Lines(string[] row, int[] widths)
    {
        var cells = row.Select((cell, column) => DisplayWidth.Wrap(cell, widths[column])).ToList();
        return Enumerable.Range(0, cells.Max(lines => lines.Count)).Select(line => string.Join(
            "  ",
            cells.Select((lines, column) => Pad(line < lines.Count ? lines[line] : "", column, widths))).TrimEnd());
    }

    private string Pad(string cell, int column, int[] widths) => headings[column].EndsWith('>')
        ? DisplayWidth.PadLeft(cell, widths[column])
        : DisplayWidth.PadRight(cell, widths[column]);
}
