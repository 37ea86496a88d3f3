using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>Which columns a summary has: those that would be empty throughout are left out.</summary>
internal sealed class SummaryColumns(AppraisalSummary summary)
{
    public bool HasRates { get; } = summary.Rate is not null;

    public bool HasBlankRate { get; } = summary is { Rate: not null, HasBlankRate: true };

    public bool HasUnclear { get; } = summary.Members.Any(tally => tally.Unclear > 0);

    public bool HasGrades { get; } = summary.Members.Any(tally => !string.IsNullOrWhiteSpace(tally.Grade));

    public bool HasRemarks { get; } = summary.Members.Any(tally =>
        tally.Counts.Count > 0 && !string.IsNullOrWhiteSpace(tally.Remark));

    public IReadOnlyList<ColumnWidth> Widths =>
    [
        ColumnWidth.Fixed(Length.FromMillimeters(10)),
        ColumnWidth.Proportional(5),
        .. summary.Grades.Labels.SelectMany(_ => HasRates
            ? [ColumnWidth.Proportional(2.1), ColumnWidth.Fixed(Length.FromMillimeters(15.5))]
            : new[] { ColumnWidth.Proportional(3) }),
        ColumnWidth.Proportional(2.1),
        .. HasBlankRate ? [ColumnWidth.Fixed(Length.FromMillimeters(15.5))] : Array.Empty<ColumnWidth>(),
        .. HasUnclear ? [ColumnWidth.Proportional(2.1)] : Array.Empty<ColumnWidth>(),
        .. VoterColumns.Widths(summary),
        .. HasGrades ? [GradeWidth] : Array.Empty<ColumnWidth>(),
        .. HasRemarks ? [ColumnWidth.Proportional(4)] : Array.Empty<ColumnWidth>(),
    ];

    // Beside rates the text is small: four characters of it, as 基本合格 has.
    private ColumnWidth GradeWidth => HasRates
        ? ColumnWidth.Fixed(Length.FromMillimeters(17))
        : ColumnWidth.Proportional(3);

    /// <summary>How many columns follow the name.</summary>
    public int AfterName => Widths.Count - 2;

    /// <summary>Votes by kinds of voters need the width of a landscape sheet.</summary>
    public PageSetup PageOf(PaperComposer composer) => summary is { Layout: SummaryLayout.List, VoterTypes.Count: > 0 }
        ? composer.Page.Landscape
        : composer.Page;
}
