using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>填票人情况 — the columns that count the votes for the first grade by who cast them: a number and a rate each.</summary>
internal static class VoterColumns
{
    public static IEnumerable<ColumnWidth> Widths(AppraisalSummary summary) => summary.VoterTypes
        .SelectMany(_ => summary.Rate is null
            ? [ColumnWidth.Proportional(3)]
            : new[] { ColumnWidth.Proportional(2.1), ColumnWidth.Fixed(Length.FromMillimeters(15.5)) });

    public static IEnumerable<TableCell> Cells(AppraisalSummary summary, PaperComposer composer, MemberTally tally) =>
        summary.VoterTypes.SelectMany((type, index) => Texts(summary, type, index, tally)
            .Select(text => FormTable.Dense(composer, new Run(text))));

    private static IEnumerable<string> Texts(AppraisalSummary summary, VoterType type, int index, MemberTally tally)
    {
        var votes = index < tally.Voters.Count ? tally.Voters[index] : 0;
        return summary.Rate is null
            ? [FieldText.Arabic(votes)]
            : [FieldText.Arabic(votes), new RateRow(summary.Rate, [votes], type.Valid).Texts[0]];
    }
}
