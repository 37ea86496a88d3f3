using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>Composes the summary of a ballot: the sheets, the votes member by member, and who counted them.</summary>
internal static class AppraisalSummaryComposition
{
    public static Document Compose(AppraisalSummary summary, PaperComposer composer)
    {
        var page = new SummaryColumns(summary).PageOf(composer);
        Section[] sheets = summary.Layout == SummaryLayout.Report
            ? [.. SummaryRows.Of(summary).Where(row => row.Tally.Counts.Count > 0).Select(row => Sheet(
                summary, composer, page, (_, _) => SummaryReport.Compose(summary, composer, row)))]
            : [Sheet(summary, composer, page, (paper, taken) => TableOf(summary, composer, paper, taken))];
        return composer.Document(summary, summary.Branch.Name, sheets);
    }

    private static Table TableOf(AppraisalSummary summary, PaperComposer composer, PageSetup page, Length taken) =>
        summary.Layout switch
        {
            SummaryLayout.TwoUp => SummaryTwoUp.Compose(summary, composer, page, taken),
            SummaryLayout.Results => SummaryResults.Compose(summary, composer, page, taken),
            _ => SummaryTable.Compose(summary, composer, page, taken),
        };

    private static Section Sheet(
        AppraisalSummary summary, PaperComposer composer, PageSetup page, Func<PageSetup, Length, Table> tableOf)
    {
        var title = composer.FormTitle(summary, page);
        Paragraph[] ballots = [.. Ballots(summary, composer)];
        Paragraph[] remark = [.. Remark(summary, composer)];
        var taken = RowFit.HeightOf([title, .. ballots, .. remark], page.TextWidth)
            + FormHead.Height(composer) + SignatureLine.Height;
        return composer.Section(
            page,
            [
                title,
                FormHead.Line(composer, [Branch(summary, composer)], [Date(summary, composer)]),
                .. ballots,
                tableOf(page, taken),
                new KeepTogether([.. remark, Signatures(summary, composer)]) { WithPrevious = true },
            ]);
    }

    private static Run Branch(AppraisalSummary summary, PaperComposer composer) => PaperText.Of(
        composer.Wording.Fill("appraisalSummary.branch", ("name", summary.Branch.Name))
            + (summary.Round > 1
                ? composer.Wording.Fill("appraisalSummary.round", ("round", FieldText.Arabic(summary.Round.Value)))
                : ""),
        "branch.name");

    private static Run Date(AppraisalSummary summary, PaperComposer composer) => new(
        composer.Wording.Fill("appraisalSummary.date", ("date", summary.Date.ToText(DateStyle.Full))));

    // Results are told without the votes that led to them.
    private static IEnumerable<Paragraph> Ballots(AppraisalSummary summary, PaperComposer composer) =>
        summary.Layout == SummaryLayout.Results ? [] : [BallotLine.Of(summary.Ballots, composer)];

    private static IEnumerable<Paragraph> Remark(AppraisalSummary summary, PaperComposer composer)
    {
        var lines = PaperText.IsGiven(summary.Remark)
            ? PaperText.Runs(composer.Wording.Fill("appraisalSummary.note", ("text", summary.Remark!)), "remark")
            : [];
        Run[] rounding = summary.Rate is { HasNote: true } rate
            && summary.Members.Any(tally => rate.RowOf(tally, summary.Ballots).IsOff)
            ? [new Run(composer.Wording["appraisalSummary.rounding"])]
            : [];
        return lines.Concat(rounding).Select(line => new Paragraph([line], composer.Styles.Note));
    }

    private static Table Signatures(AppraisalSummary summary, PaperComposer composer) => SignatureLine.Compose(
        composer,
        summary.Signers.Count > 0
            ? [.. summary.Signers.Select((signer, i) => Signer(composer, signer, i))]
            : [.. UsualSigners(summary, composer)]);

    private static IEnumerable<Run> UsualSigners(AppraisalSummary summary, PaperComposer composer)
    {
        if (summary.Layout != SummaryLayout.Results)
        {
            yield return Signature(composer, "scrutineers", summary.Scrutineers);
            yield return Signature(composer, "tellers", summary.Tellers);
        }

        yield return Signature(composer, "secretary", summary.Secretary is null ? [] : [summary.Secretary]);
    }

    private static Run Signer(PaperComposer composer, SummarySigner signer, int index) => PaperText.Of(
        composer.Wording.Fill(
            "appraisalSummary.signer", ("label", signer.Label), ("names", string.Join("、", signer.Names))),
        $"signers[{index}]");

    private static Run Signature(PaperComposer composer, string field, IReadOnlyList<string> names) => PaperText.Of(
        composer.Wording.Fill("appraisalSummary." + field, ("names", string.Join("、", names))), field);
}
