using System.Globalization;
using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>Composes the summary of a ballot: the sheets, the votes member by member, and who counted them.</summary>
internal static class AppraisalSummaryComposition
{
    public static Document Compose(AppraisalSummary summary, PaperComposer composer) =>
        composer.Document(summary, summary.Branch.Name, Sheet(summary, composer));

    private static IReadOnlyList<Block> Sheet(AppraisalSummary summary, PaperComposer composer)
    {
        var title = composer.FormTitle(summary, composer.Page);
        var ballots = new Paragraph(Ballots(summary, composer), composer.Styles.Note with { KeepWithNext = true });
        Paragraph[] remark = [.. Remark(summary, composer)];
        var taken = RowFit.HeightOf([title, ballots, .. remark], composer.Page.TextWidth)
            + FormHead.Height(composer) + SignatureLine.Height;
        return
        [
            title,
            FormHead.Line(composer, [Branch(summary, composer)], [Date(summary, composer)]),
            ballots,
            SummaryTable.Compose(summary, composer, taken),
            new KeepTogether([.. remark, Signatures(summary, composer)]) { WithPrevious = true },
        ];
    }

    private static Run Branch(AppraisalSummary summary, PaperComposer composer) => PaperText.Of(
        composer.Wording.Fill("appraisalSummary.branch", ("name", summary.Branch.Name))
            + (summary.Round > 1
                ? composer.Wording.Fill("appraisalSummary.round", ("round", Arabic(summary.Round.Value)))
                : ""),
        "branch.name");

    private static Run Date(AppraisalSummary summary, PaperComposer composer) => new(
        composer.Wording.Fill("appraisalSummary.date", ("date", summary.Date.ToText(DateStyle.Full))));

    private static string Ballots(AppraisalSummary summary, PaperComposer composer) => composer.Wording.Fill(
        "appraisalSummary.ballots",
        ("expected", Arabic(summary.Ballots.Expected)),
        ("present", Arabic(summary.Ballots.Present)),
        ("issued", Arabic(summary.Ballots.Issued)),
        ("returned", Arabic(summary.Ballots.Returned)),
        ("valid", Arabic(summary.Ballots.Valid)),
        ("invalid", Arabic(summary.Ballots.Invalid)));

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
        [
            Signature(composer, "scrutineers", summary.Scrutineers),
            Signature(composer, "tellers", summary.Tellers),
            Signature(composer, "secretary", summary.Secretary is null ? [] : [summary.Secretary]),
        ]);

    private static Run Signature(PaperComposer composer, string field, IReadOnlyList<string> names) => PaperText.Of(
        composer.Wording.Fill("appraisalSummary." + field, ("names", string.Join("、", names))), field);

    private static string Arabic(int number) => number.ToString(CultureInfo.InvariantCulture);
}
