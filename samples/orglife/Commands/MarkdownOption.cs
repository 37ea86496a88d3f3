using System.CommandLine;

namespace OrgLife.Samples.CommandLine;

/// <summary>--markdown — writes a table for documents instead of one for the terminal.</summary>
internal static class MarkdownOption
{
    // Three columns beside a narrow one fit a usual terminal.
    private const int Widest = 36;

    public static Option<bool> Create() => new("--markdown") { Description = "写成 Markdown 表格。" };

    public static void Write(TextTable table, bool asMarkdown, TextWriter output)
    {
        if (asMarkdown)
        {
            table.WriteMarkdownTo(output);
        }
        else
        {
            table.WriteTo(output, Widest);
        }
    }
}
