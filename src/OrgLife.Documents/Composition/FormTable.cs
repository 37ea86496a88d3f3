using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>Cells as the forms of this library set them.</summary>
internal static class FormTable
{
    /// <summary>A cell of a head row; an automatic line break is left to the layout.</summary>
    public static TableCell Head(PaperComposer composer, string text) => new(text, composer.Styles.TableHead);

    /// <summary>A centred cell: a number, a name, a mark.</summary>
    public static TableCell Centered(PaperComposer composer, Run run) =>
        new([new Paragraph([run], composer.Styles.TableCentered)]);

    /// <summary>A centred cell of a name, which fits its row.</summary>
    public static TableCell Name(PaperComposer composer, Run name) =>
        Centered(composer, name) with { Fit = CellFit.Name };

    /// <summary>A centred cell of the form's own text.</summary>
    public static TableCell Centered(PaperComposer composer, string text) => Centered(composer, new Run(text));

    /// <summary>A cell in 五号, for tables of many narrow columns.</summary>
    public static TableCell Dense(PaperComposer composer, Run run, ParagraphStyle style) =>
        new([new Paragraph([run], composer.Styles.Dense(style))]);

    /// <summary>Columns of a fixed width as much wider as the text of the style is larger than the standard's.</summary>
    public static IReadOnlyList<ColumnWidth> Widths(IEnumerable<ColumnWidth> columns, double scale) =>
        [.. columns.Select(column => column.Length == Length.Zero ? column : ColumnWidth.Fixed(column.Length * scale))];

    /// <summary>A cell of running text, one paragraph for each line.</summary>
    public static TableCell Text(PaperComposer composer, IEnumerable<Run> lines) =>
        new([.. lines.Select(line => new Paragraph([line], composer.Styles.TableText))]);
}
