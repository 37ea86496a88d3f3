using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>登记表 — a form of labelled boxes: two to a row, one across, or a high one for running text.</summary>
internal static class FormCard
{
    private static readonly ColumnWidth Label = ColumnWidth.Fixed(Length.FromMillimeters(28));

    public static Table Table(PaperComposer composer, params TableRow[] rows) => new(
        FormTable.Widths(
            [Label, ColumnWidth.Proportional(1), Label, ColumnWidth.Proportional(1)], composer.Setting.TableScale),
        rows,
        new TableStyle { Padding = Edges.Symmetric(Length.FromMillimeters(0.8), Length.FromMillimeters(1.5)) });

    /// <summary>Two labels with their values.</summary>
    public static TableRow Pair(
        PaperComposer composer, string left, TableCell leftValue, string right, TableCell rightValue) =>
        new([Head(composer, left), leftValue, Head(composer, right), rightValue]) { MinimumHeight = RowHeight };

    /// <summary>A label and its value across the form.</summary>
    public static TableRow Wide(PaperComposer composer, string label, TableCell value) =>
        new([Head(composer, label), value with { ColumnSpan = 3 }]) { MinimumHeight = RowHeight };

    /// <summary>A label and a high box of paragraphs that begins at its top and may go on on the next page.</summary>
    public static TableRow Box(
        PaperComposer composer, string label, IEnumerable<Paragraph> paragraphs, Length leastHeight) =>
        new(
        [
            Head(composer, label),
            new TableCell([.. paragraphs]) { ColumnSpan = 3, VerticalAlignment = VerticalAlignment.Top },
        ])
        {
            MinimumHeight = leastHeight,
            MayBreak = true,
        };

    /// <summary>Boxes one under another beside one label; each may go on on the next page.</summary>
    public static IEnumerable<TableRow> Boxes(
        PaperComposer composer, string label, IReadOnlyList<IReadOnlyList<Paragraph>> boxes, Length leastHeight) =>
        boxes.Select((paragraphs, i) => new TableRow(
        [
            .. i == 0 ? [Head(composer, label) with { RowSpan = boxes.Count }] : Array.Empty<TableCell>(),
            new TableCell(paragraphs) { ColumnSpan = 3, VerticalAlignment = VerticalAlignment.Top },
        ])
        {
            MinimumHeight = i == 0 ? leastHeight : Length.Zero,
            MayBreak = true,
        });

    /// <summary>A value, or 待补充 where there is none.</summary>
    public static TableCell Value(
        PaperComposer composer, string source, object? value, FieldPolicy policy = FieldPolicy.ToBeSupplied) =>
        ListField.Text(composer, policy, source, [.. FieldText.Of(composer, value, DateStyle.Full)]);

    /// <summary>A name, which fits its row, or 待补充.</summary>
    public static TableCell Name(
        PaperComposer composer, string source, string? name, FieldPolicy policy = FieldPolicy.ToBeSupplied) =>
        Value(composer, source, name, policy) with { Fit = CellFit.Name };

    /// <summary>Paragraphs of running text in a box, two characters in.</summary>
    public static IEnumerable<Paragraph> Paragraphs(PaperComposer composer, string source, string? text) =>
        PaperText.Runs(text ?? "", source).Select(line => Paragraph(composer, line));

    /// <summary>Several texts, numbered where there is more than one.</summary>
    public static IEnumerable<Paragraph> Numbered(PaperComposer composer, string source, IReadOnlyList<string> texts) =>
        FieldText.Numbered(composer, texts).SelectMany((text, i) => Paragraphs(composer, $"{source}[{i}]", text));

    public static Paragraph Paragraph(PaperComposer composer, params Run[] runs) =>
        new(runs, composer.Styles.TableText with
        {
            FirstLineIndent = composer.Styles.FirstLineIndent,
            Alignment = Alignment.Justify,
        });

    /// <summary>A line at the right of a box to be signed in.</summary>
    public static Paragraph Signature(PaperComposer composer, string text, string? source = null) =>
        new(
            [source is null ? new Run(text) : PaperText.Of(text, source)],
            composer.Styles.TableText with
            {
                Alignment = Alignment.Right,
                RightIndent = Indent.Characters(2),
                SpaceBefore = Length.FromPoints(6),
            });

    private static readonly Length RowHeight = Length.FromMillimeters(9);

    private static TableCell Head(PaperComposer composer, string key) =>
        FormTable.Head(composer, composer.Wording[key]);
}
