using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>
/// The head of a summary's table: one row of grades; two where each has votes and a rate; and one above them where voters are
/// counted by kind.
/// </summary>
internal static class SummaryHead
{
    public static IReadOnlyList<TableRow> Compose(
        AppraisalSummary summary, PaperComposer composer, SummaryColumns columns)
    {
        var (hasVoters, pairs) = (summary.VoterTypes.Count > 0, columns.HasRates ? 2 : 1);
        var depth = pairs + (hasVoters ? 1 : 0);
        var down = hasVoters ? 2 : 1;
        List<TableRow> rows = [new TableRow([.. Top()])];
        if (hasVoters)
        {
            rows.Add(new TableRow([.. summary.VoterTypes.Select((type, i) =>
                Head(PaperText.Of(type.Name, $"voterTypes[{i}].name")) with { ColumnSpan = pairs })]));
        }

        if (columns.HasRates)
        {
            var counted = summary.Grades.Labels.Count + (columns.HasBlankRate ? 1 : 0) + summary.VoterTypes.Count;
            rows.Add(new TableRow(
                [.. Enumerable.Repeat(0, counted).SelectMany(_ => new[] { Word("count"), Word("rate") })]));
        }

        return rows;

        IEnumerable<TableCell> Top() =>
        [
            Tall("number"),
            Tall("name"),
            .. summary.Grades.Labels.Select(label => Head(new Run(label)) with { ColumnSpan = pairs, RowSpan = down }),
            columns.HasBlankRate ? Word("blank") with { ColumnSpan = 2, RowSpan = down } : Tall("blank"),
            .. columns.HasUnclear ? [Tall("unclear")] : Array.Empty<TableCell>(),
            .. hasVoters
                ? [Word("voters") with { ColumnSpan = pairs * summary.VoterTypes.Count }]
                : Array.Empty<TableCell>(),
            .. columns.HasGrades ? [Tall("grade")] : Array.Empty<TableCell>(),
            .. columns.HasRemarks ? [Tall("remark")] : Array.Empty<TableCell>(),
        ];

        TableCell Head(Run run) => FormTable.DenseHead(composer, run);
        TableCell Word(string key) => Head(new Run(composer.Wording["appraisalSummary." + key]));
        TableCell Tall(string key) => Word(key) with { RowSpan = depth };
    }
}
