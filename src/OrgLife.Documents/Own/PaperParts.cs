using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>
/// 文书部件 — the parts that papers share, for papers made outside the library; whatever else a paper needs is built from the
/// tree (<see cref="Paragraph"/>, <see cref="Content.Table"/>) with <see cref="Styles"/>.
/// </summary>
public sealed class PaperParts
{
    private readonly PaperComposer _composer;

    internal PaperParts(PaperComposer composer) => _composer = composer;

    /// <summary>页面设置.</summary>
    public PageSetup Page => _composer.Page;

    /// <summary>公文样式 — the styles of the page.</summary>
    public OfficialStyles Styles => _composer.Styles;

    /// <summary>标题 — on as many lines as it needs.</summary>
    /// <param name="paper">The paper whose title it is.</param>
    public Paragraph Title(PartyPaper paper) => _composer.Title(paper);

    /// <summary>表格标题 — the title of a form, with a little room before the line below it.</summary>
    /// <param name="paper">The paper whose title it is.</param>
    public Paragraph FormTitle(PartyPaper paper) => _composer.FormTitle(paper, Page);

    /// <summary>
    /// 文字 — a field on its way into the tree: a character that no font has is reported with its path. Line feeds become
    /// blanks; characters that no file can hold are left out, as the checks have said.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="path">The path of the field, such as <c>items[0].name</c>.</param>
    public static Run Text(string text, string path) => PaperText.Of(text, path);

    /// <summary>正文 — a field as paragraphs of the body, one for each of its lines.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">The path of the field.</param>
    public IReadOnlyList<Block> Prose(string text, string path) => [.. Documents.Prose.Lines(_composer, text, path)];

    /// <summary>表头行 — the line between a form's title and its table: who on the left, when on the right.</summary>
    /// <param name="left">On the left.</param>
    /// <param name="right">On the right.</param>
    public Table HeadLine(Run left, Run right) => FormHead.Line(_composer, [left], [right]);

    /// <summary>表格 — a table whose head row is repeated on every page.</summary>
    /// <param name="columns">The headings with the widths of their columns.</param>
    /// <param name="rows">The rows, a cell for each column.</param>
    public Table Table(
        IReadOnlyList<(string Heading, ColumnWidth Width)> columns,
        IEnumerable<IReadOnlyList<TableCell>> rows) => ListPaper.Table(
            _composer, [.. columns.Select(column => column.Width)], columns.Select(column => column.Heading), rows);

    /// <summary>A cell of running text, to the left, a paragraph for each line.</summary>
    /// <param name="text">The text; null or empty for an empty cell.</param>
    /// <param name="path">The path of the field.</param>
    public TableCell Cell(string? text, string path) =>
        ListField.Text(_composer, FieldPolicy.Optional, path, text);

    /// <summary>A centred cell of a person's name, which fits its row (<see cref="CellFit.Name"/>).</summary>
    /// <inheritdoc cref="Cell"/>
    public TableCell NameCell(string? text, string path) =>
        ListField.Name(_composer, FieldPolicy.Optional, path, text);

    /// <summary>A cell of something short, centred: a number, a date.</summary>
    /// <inheritdoc cref="Cell"/>
    public TableCell CenteredCell(string? text, string path) =>
        ListField.Short(_composer, FieldPolicy.Optional, path, text);

    /// <summary>署名和成文日期 without a seal (GB/T 9704-2012 7.3.5.2).</summary>
    /// <param name="organ">The organ that signs.</param>
    /// <param name="date">成文日期.</param>
    public Block SignOff(Run organ, OfficialDate date) =>
        Documents.SignOff.Unsealed(_composer, organ, new Run(date.ToText(DateStyle.Full)) { Source = "date" });

    /// <summary>文书 — an upright paper of one section with page numbers.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="author">The organ, for the properties of the files.</param>
    /// <param name="blocks">All that stands on its pages.</param>
    public Document Document(PartyPaper paper, string author, IReadOnlyList<Block> blocks) =>
        _composer.Document(paper, author, blocks);
}
