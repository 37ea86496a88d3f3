using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>Which columns a ballot on a committee has: number, category, item, points, grades, what is blank.</summary>
internal sealed class CommitteeBallotColumns(CommitteeBallotForm form)
{
    public bool HasNumbers { get; } = form.HasNumbers;

    public bool HasCategories { get; } = form.Items.Any(item => PaperText.IsGiven(item.Category));

    public bool HasPoints { get; } = form.Items.Any(item => PaperText.IsGiven(item.Points));

    public bool HasBlank { get; } = form.Ballots is not null && form.Items.Any(item => item.Blank > 0);

    /// <summary>How many columns hold votes, or are to be marked.</summary>
    public int Marks => form.Grades.Labels.Count + (HasBlank ? 1 : 0);

    /// <summary>How many columns the words below the items stand under.</summary>
    public int Labels => form.Items.Count > 0 && HasNumbers ? 2 : 1;

    // Without items there is only what is said of the committee as a whole.
    public IReadOnlyList<ColumnWidth> Widths => form.Items.Count == 0
        ? [ColumnWidth.Proportional(1), ColumnWidth.Proportional(4)]
        : OfItems;

    private IReadOnlyList<ColumnWidth> OfItems =>
    [
        .. HasNumbers ? [ColumnWidth.Fixed(Length.FromMillimeters(12))] : Array.Empty<ColumnWidth>(),
        .. HasCategories ? [ColumnWidth.Fixed(Length.FromMillimeters(24))] : Array.Empty<ColumnWidth>(),
        ColumnWidth.Proportional(4),
        .. HasPoints ? [ColumnWidth.Proportional(6)] : Array.Empty<ColumnWidth>(),
        .. Enumerable.Repeat(ColumnWidth.Fixed(Length.FromMillimeters(15)), Marks),
    ];
}
