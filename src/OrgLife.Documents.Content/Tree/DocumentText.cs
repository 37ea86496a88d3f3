using System.Text;

namespace OrgLife.Documents.Content;

/// <summary>
/// 文档文本 — a tree as text: as a stable outline that tests and reviewers compare, or as nothing but its words.
/// </summary>
public static class DocumentText
{
    /// <summary>
    /// The outline of a document, one line a block or row, each line ended by a line feed. A paragraph shows the name of
    /// its style in brackets and what departs from the style of that name in <see cref="Document.Styles"/> (the whole
    /// style where there is none); a run in braces departs from its paragraph, <c>{}</c> is no
    /// text at all, <c>»</c> comes before the body text that runs on after a heading, and <c>&lt;2x3&gt;</c> marks a
    /// cell over 2 columns and 3 rows.
    /// </summary>
    public static string Of(Document document)
    {
        var outline = new DocumentOutline(document.Styles);
        outline.Write(document);
        return outline.ToString();
    }

    /// <summary>
    /// The words of a document in reading order, one line a heading, paragraph or paragraph of a cell; empty paragraphs
    /// and page furniture are left out, a forced line break is a line feed.
    /// </summary>
    public static string PlainText(Document document)
    {
        var words = new StringBuilder();
        foreach (var paragraph in document.Sections.SelectMany(section => section.Blocks).SelectMany(Words))
        {
            if (paragraph.Length > 0)
            {
                words.Append(paragraph).Append('\n');
            }
        }

        return words.ToString();
    }

    private static IEnumerable<string> Words(Block block) => block switch
    {
        Heading heading => [Words(heading.Inlines) + Words(heading.RunIn)],
        Paragraph paragraph => [Words(paragraph.Inlines)],
        Table table => table.Rows
            .SelectMany(row => row.Cells)
            .SelectMany(cell => cell.Paragraphs)
            .Select(paragraph => Words(paragraph.Inlines)),
        KeepTogether group => group.Blocks.SelectMany(Words),
        BottomAnchored group => group.Blocks.SelectMany(Words),
        Rule or Picture or Seal or PageBreak => [],
        _ => throw new ArgumentException($"No words are known of a {block.GetType().Name}.", nameof(block)),
    };

    private static string Words(IReadOnlyList<Inline> inlines) => string.Concat(inlines.Select(inline => inline switch
    {
        Run run => run.Text,
        LineBreak => "\n",
        PageNumber or PageCount => "",
        _ => throw new ArgumentException($"No words are known of a {inline.GetType().Name}.", nameof(inlines)),
    }));
}
