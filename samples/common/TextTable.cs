namespace OrgLife.Samples;

/// <summary>文字表格 — a table for a terminal: columns as wide as their widest cell, two spaces apart.</summary>
/// <param name="headings">The first row; a heading that ends in <c>&gt;</c> asks for a column set to the right.</param>
internal sealed class TextTable(params string[] headings)
{
    private readonly List<string[]> _rows = [[.. headings.Select(heading => heading.TrimEnd('>'))]];

    public void Add(params string[] cells) => _rows.Add(cells);

    public void WriteTo(TextWriter writer)
    {
        var widths = headings.Select((_, column) => _rows.Max(row => DisplayWidth.Of(row[column]))).ToArray();
        foreach (var row in _rows)
        {
            writer.WriteLine(string.Join("  ", row.Select((cell, column) => Pad(cell, column, widths))).TrimEnd());
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

    private string Pad(string cell, int column, int[] widths) => headings[column].EndsWith('>')
        ? DisplayWidth.PadLeft(cell, widths[column])
        : DisplayWidth.PadRight(cell, widths[column]);
}
