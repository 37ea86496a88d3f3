using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>Composes the ballot on a committee, once for each sheet: items down, grades across.</summary>
internal static class CommitteeBallotFormComposition
{
    public static Document Compose(CommitteeBallotForm form, PaperComposer composer) =>
        composer.Copies(form, form.Branch.Name, composer.Page, Sheet(form, composer), form.Copies);

    private static IReadOnlyList<Block> Sheet(CommitteeBallotForm form, PaperComposer composer)
    {
        var title = composer.FormTitle(form, composer.Page);
        Paragraph[] ballots = form.Ballots is null ? [] : [BallotLine.Of(form.Ballots, composer)];
        Paragraph[] voter = form.Secrecy == BallotSecrecy.Named
            ? [new Paragraph(composer.Wording["ballotForm.voter"], composer.Styles.Note with { KeepWithNext = true })]
            : [];
        Paragraph[] instructions =
            [.. FormInstructions.Compose(composer, form.Instructions, "instructions")];
        var taken = FormHead.Height(composer)
            + RowFit.HeightOf([title, .. ballots, .. voter, .. instructions], composer.Page.TextWidth);
        return
        [
            title,
            FormHead.Line(composer, [Target(form, composer)], [Date(form, composer)]),
            .. ballots,
            .. voter,
            CommitteeBallotTable.Compose(form, composer, taken),
            .. instructions,
        ];
    }

    private static Run Target(CommitteeBallotForm form, PaperComposer composer) => PaperText.IsGiven(form.Target)
        ? PaperText.Of(composer.Wording.Fill("committeeBallotForm.target", ("name", form.Target!)), "target")
        : ListPaper.Branch(composer, form.Branch);

    private static Run Date(CommitteeBallotForm form, PaperComposer composer) => form.Date is null
        ? new Run(composer.Wording["ballotForm.blankDate"])
        : new Run(composer.Wording.Fill("ballotForm.date", ("date", form.Date.ToText(DateStyle.Full))));
}
