using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>Which columns a ballot has: number, name, the grades of each dimension and as a whole, faults, remarks.</summary>
internal sealed class BallotColumns(BallotForm form)
{
    // More grades than this need a landscape sheet and small type.
    private const int GradesUpright = 8;

    public bool HasNumbers { get; } = !form.OmitsNumbers;

    public bool HasRemarks { get; } =
        form.HasRemarkColumn || form.Rows.Any(row => row.IsGraded && row.Remark.Length > 0);

    /// <summary>How many columns are to be marked.</summary>
    public int Grades { get; } =
        form.Grades.Labels.Count + form.Dimensions.Sum(dimension => dimension.Grades.Labels.Count);

    public bool IsDense => Grades > GradesUpright;

    /// <summary>How many columns follow the name.</summary>
    public int AfterName => Grades + (form.HasIssuesColumn ? 1 : 0) + (HasRemarks ? 1 : 0);

    private IReadOnlyList<ColumnWidth> Widths =>
    [
        .. HasNumbers ? [ColumnWidth.Fixed(Length.FromMillimeters(12))] : Array.Empty<ColumnWidth>(),
        ColumnWidth.Fixed(Length.FromMillimeters(IsDense ? 40 : 34)),
        .. Enumerable.Repeat(ColumnWidth.Proportional(2), Grades),
        .. form.HasIssuesColumn ? [ColumnWidth.Proportional(4)] : Array.Empty<ColumnWidth>(),
        .. HasRemarks ? [ColumnWidth.Proportional(3)] : Array.Empty<ColumnWidth>(),
    ];

    public IReadOnlyList<ColumnWidth> WidthsFor(PaperComposer composer) =>
        FormTable.Widths(Widths, IsDense ? composer.Setting.DenseScale : composer.Setting.TableScale);

    public PageSetup PageOf(PaperComposer composer) => IsDense ? composer.Page.Landscape : composer.Page;

    public TableCell Cell(PaperComposer composer, Run run) => IsDense
        ? FormTable.Dense(composer, run, composer.Styles.TableCentered)
        : FormTable.Centered(composer, run);

    public TableCell Head(PaperComposer composer, Run run) => IsDense
        ? FormTable.Dense(composer, run, composer.Styles.TableHead)
        : new TableCell([new Paragraph([run], composer.Styles.TableHead)]);
}
