using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>
/// Composes the ballot, once for each sheet. Sheets are alike to the letter and carry no running number: a page number
/// that counts through all sheets would tell whose ballot it is.
/// </summary>
internal static class BallotFormComposition
{
    public static Document Compose(BallotForm form, PaperComposer composer)
    {
        var page = form.Layout == BallotLayout.List ? new BallotColumns(form).PageOf(composer) : composer.Page;
        Section[] set = form.Layout == BallotLayout.List
            ? [Sheet(form, composer, page, taken => BallotTable.Compose(form, composer, taken))]
            : [.. form.Rows.Where(row => row.IsGraded).Select(row =>
                Sheet(form, composer, page, taken => OfPerson(form, composer, row, taken)))];
        return composer.Document(
            form, form.Branch.Name, [.. Enumerable.Repeat(set, form.Copies ?? 1).SelectMany(sheets => sheets)]);
    }

    private static Table OfPerson(BallotForm form, PaperComposer composer, BallotRow row, Length taken) =>
        form.Layout == BallotLayout.PerPersonGrid
            ? BallotGrid.Compose(form, composer, row, taken)
            : BallotSheet.Compose(form, composer, row);

    private static Section Sheet(
        BallotForm form, PaperComposer composer, PageSetup page, Func<Length, Table> tableOf)
    {
        var title = composer.FormTitle(form, page);
        Paragraph[] voter = [.. Voter(form, composer)];
        Paragraph[] instructions =
            [.. FormInstructions.Compose(composer, form.Instructions, "instructions")];
        var taken = FormHead.Height(composer) + RowFit.HeightOf([title, .. voter, .. instructions], page.TextWidth);
        return new Section(
            page,
            [
                title,
                FormHead.Line(composer, [Branch(form, composer)], [Date(form, composer)]),
                .. voter,
                tableOf(taken),
                .. instructions,
            ]);
    }

    private static Run Branch(BallotForm form, PaperComposer composer) =>
        PaperText.Of(composer.Wording.Fill("ballotForm.branch", ("name", form.Branch.Name)), "branch.name");

    private static Run Date(BallotForm form, PaperComposer composer) => form.Date is null
        ? new Run(composer.Wording["ballotForm.blankDate"])
        : new Run(composer.Wording.Fill("ballotForm.date", ("date", form.Date.ToText(DateStyle.Full))));

    private static IEnumerable<Paragraph> Voter(BallotForm form, PaperComposer composer)
    {
        var line = composer.Styles.Note with { KeepWithNext = true };
        if (form.Secrecy == BallotSecrecy.Named)
        {
            yield return new Paragraph(composer.Wording["ballotForm.voter"], line);
        }

        if (form.AsksVoterStatus)
        {
            yield return new Paragraph(composer.Wording["ballotForm.voterStatus"], line);
        }
    }
}
