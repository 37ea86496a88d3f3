using System.Globalization;
using System.Text;

namespace OrgLife.Documents.Content;

/// <summary>Writes the outline that <see cref="DocumentText.Of"/> gives.</summary>
internal sealed class DocumentOutline(IReadOnlyList<ParagraphStyle> styles)
{
    private readonly StringBuilder _text = new();
    private readonly StyleText _styles = new(styles);

    public override string ToString() => _text.ToString();

    public void Write(Document document)
    {
        var about = document.Properties;
        Line(0, "document", InlineText.Quoted(about.Title),
            about.Author.Length > 0 ? "author=" + InlineText.Quoted(about.Author) : "",
            about.Subject.Length > 0 ? "subject=" + InlineText.Quoted(about.Subject) : "",
            about.Keywords.Count > 0 ? "keywords=" + InlineText.Quoted(string.Join(";", about.Keywords)) : "",
            about.Created is { } created ? "created=" + created.ToString("O", CultureInfo.InvariantCulture) : "",
            about.Language != "zh-CN" ? "language=" + about.Language : "");
        foreach (var section in document.Sections)
        {
            Line(0, "section", PageText.Of(section.Page), section.Furniture.NoneOnFirstPage ? "bare first page" : "",
                section.Furniture.Upright is null ? "" : "upright furniture");
            Furniture("odd header", section.Furniture.OddHeader);
            Furniture("even header", section.Furniture.EvenHeader);
            Furniture("odd footer", section.Furniture.OddFooter);
            Furniture("even footer", section.Furniture.EvenFooter);
            foreach (var rule in section.Furniture.FirstFooterRules)
            {
                Line(1, "first footer:", Alone(rule));
            }

            Blocks(1, section.Blocks);
        }
    }

    private void Furniture(string place, IReadOnlyList<Paragraph> paragraphs)
    {
        foreach (var paragraph in paragraphs)
        {
            Line(1, place + ":", Words(paragraph));
        }
    }

    private void Blocks(int depth, IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Write(depth, block);
        }
    }

    private void Write(int depth, Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                Line(depth, Words(paragraph));
                break;
            case Heading heading:
                Line(depth, "heading", _styles.Of(heading.Style), InlineText.Of(heading.Inlines, heading.Style.Text),
                    heading.RunIn.Count > 0 ? "» " + InlineText.Of(heading.RunIn, heading.Style.Text) : "");
                break;
            case Table table:
                Write(depth, table);
                break;
            case KeepTogether group:
                Line(depth, "keep together", group.WithPrevious ? "with previous" : "");
                Blocks(depth + 1, group.Blocks);
                break;
            case BottomAnchored group:
                Line(depth, "at page bottom", group.OnEvenPage ? "even" : "");
                Blocks(depth + 1, group.Blocks);
                break;
            default:
                Line(depth, Alone(block));
                break;
        }
    }

    private static string Alone(Block block) => block switch
    {
        PageBreak => "page break",
        Rule rule => $"rule {StyleText.Of(rule.Line)} before={rule.SpaceBefore} after={rule.SpaceAfter}"
            + (rule.Width == Length.Zero ? "" : $" width={rule.Width}"),
        Seal seal => $"seal {seal.File.Format} {seal.Width} x {seal.Height} middle {seal.MiddleFromRight} from right, "
            + $"{seal.Above} above {InlineText.Quoted(seal.AlternateText)}",
        Picture picture => $"picture {picture.File.Format} {picture.Width} x {picture.Height} {picture.Alignment} "
            + InlineText.Quoted(picture.AlternateText),
        _ => throw new ArgumentException($"No outline is known of a {block.GetType().Name}.", nameof(block)),
    };

    private void Write(int depth, Table table)
    {
        Line(depth, "table", string.Join(" | ", table.Columns.Select(Width)), StyleText.Of(table.Style),
            table.HeaderColumns > 0
                ? "head columns " + table.HeaderColumns.ToString(CultureInfo.InvariantCulture)
                : "",
            table.Summary.Length > 0 ? InlineText.Quoted(table.Summary) : "");
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var row = table.Rows[i];
            Line(depth + 1, i < table.HeaderRows ? "head" : "row",
                row.MinimumHeight > Length.Zero ? $">={row.MinimumHeight}" : "",
                row.MayBreak ? "may break" : "",
                Cells(row));
        }
    }

    // The style is named where it changes: a row of one style names it once.
    private string Cells(TableRow row)
    {
        var cells = new List<string>();
        string? style = null;
        foreach (var cell in row.Cells)
        {
            var paragraphs = cell.Paragraphs.Select(paragraph =>
            {
                var (own, last) = (_styles.Of(paragraph.Style), style);
                style = own;
                return Joined([own == last ? "" : own, InlineText.Of(paragraph.Inlines, paragraph.Style.Text)]);
            });
            var words = cell.Paragraphs.Count == 0 ? InlineText.Nothing : string.Join(" ¶ ", paragraphs);
            cells.Add(Joined([Marks(cell), words]));
        }

        return string.Join(" | ", cells);
    }

    private static string Marks(TableCell cell) => Joined(
    [
        (cell.ColumnSpan, cell.RowSpan) == (1, 1) ? "" : $"<{cell.ColumnSpan}x{cell.RowSpan}>",
        cell.VerticalAlignment == VerticalAlignment.Center ? "" : $"<{cell.VerticalAlignment}>",
        cell.Struck ? "<struck>" : "",
        cell.Fit == CellFit.Wrap ? "" : $"<fit {cell.Fit}>",
    ]);

    private static string Width(ColumnWidth width) => width.FitsContent
        ? "fit"
        : width.Share > 0 ? width.Share.ToString("0.###", CultureInfo.InvariantCulture) + "*" : width.Length.ToString();

    private string Words(Paragraph paragraph) =>
        Joined([_styles.Of(paragraph.Style), InlineText.Of(paragraph.Inlines, paragraph.Style.Text)]);

    private void Line(int depth, params string[] parts) =>
        _text.Append(' ', depth * 2).Append(Joined(parts)).Append('\n');

    private static string Joined(string[] parts) => string.Join(" ", parts.Where(part => part.Length > 0));
}
