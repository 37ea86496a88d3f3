using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>The sheet of one member: who took part, the votes and their shares, and boxes to write in and to seal.</summary>
internal static class SummaryReport
{
    private static readonly Length RowHeight = Length.FromMillimeters(11);
    private static readonly Length BoxHeight = Length.FromMillimeters(34);

    public static Table Compose(AppraisalSummary summary, PaperComposer composer, SummaryRow row)
    {
        var ballots = summary.Ballots;
        return new Table(
            [.. Enumerable.Repeat(ColumnWidth.Proportional(1), 4)],
            [
                Pair(
                    "name",
                    PaperText.Of(row.Tally.Member.Name, row.Path + ".member.name"),
                    "roster",
                    FieldText.Arabic(ballots.Expected)),
                Pair("took", new Run(FieldText.Arabic(ballots.Present)), "share", ShareOf(ballots, summary.Rate)),
                .. summary.Grades.Labels.Select((label, i) => Votes(summary, composer, row, label, i)),
                Box("merits"),
                Box("shortcomings"),
                Box("opinion"),
            ],
            new TableStyle())
        {
            HeaderRows = 1,
        };

        TableRow Pair(string left, Run value, string right, string other) => new(
        [
            Head(left), FormTable.Name(composer, value),
            Head(right), FormTable.Centered(composer, other),
        ])
        {
            MinimumHeight = RowHeight,
        };

        TableRow Box(string key) => new(
        [
            Head(key),
            new TableCell(
            [
                FormCard.Paragraph(composer, new Run("")),
                .. key == "opinion"
                    ? [FormCard.Signature(composer, composer.Wording["appraisalSummary.seal"])]
                    : Array.Empty<Paragraph>(),
            ])
            {
                ColumnSpan = 3,
                VerticalAlignment = VerticalAlignment.Bottom,
            },
        ])
        {
            MinimumHeight = BoxHeight,
        };

        TableCell Head(string key) => FormTable.Head(composer, composer.Wording["appraisalSummary." + key]);
    }

    private static TableRow Votes(
        AppraisalSummary summary, PaperComposer composer, SummaryRow row, string label, int index)
    {
        var isCounted = index < row.Tally.Counts.Count;
        return new TableRow(
        [
            FormTable.Head(composer, label),
            FormTable.Centered(composer, isCounted ? FieldText.Arabic(row.Tally.Counts[index]) : ""),
            FormTable.Head(composer, composer.Wording["appraisalSummary.ofVoters"]),
            FormTable.Centered(composer, isCounted ? summary.RatesOf(row.Tally)[index] : ""),
        ])
        {
            MinimumHeight = RowHeight,
        };
    }

    private static string ShareOf(BallotCount ballots, VoteRate? rate) =>
        new RateRow(rate ?? new VoteRate(), [ballots.Present], ballots.Expected).Texts[0];
}
