using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>表头行 — the line between a form's title and its table: who on the left, when on the right.</summary>
internal static class FormHead
{
    /// <summary>The room it takes where neither side needs a second line.</summary>
    public static Length Height(PaperComposer composer) =>
        composer.Styles.TableText.LineHeight + Length.FromMillimeters(1);

    public static readonly TableStyle NoRules = new()
    {
        Outer = LineStyle.None,
        Inner = LineStyle.None,
        Padding = Edges.Symmetric(Length.FromMillimeters(0.5), Length.Zero),
    };

    public static Table Line(PaperComposer composer, IReadOnlyList<Inline> left, IReadOnlyList<Inline> right) =>
        new(
            [ColumnWidth.Proportional(3), ColumnWidth.Proportional(2)],
            [new TableRow([Cell(left, composer.Styles.TableText), Cell(right, RightAligned(composer))])],
            NoRules);

    private static TableCell Cell(IReadOnlyList<Inline> inlines, ParagraphStyle style) =>
        new([new Paragraph(inlines, style with { KeepWithNext = true })])
        {
            VerticalAlignment = VerticalAlignment.Bottom,
        };

    private static ParagraphStyle RightAligned(PaperComposer composer) =>
        composer.Styles.TableText with { Alignment = Alignment.Right };
}
