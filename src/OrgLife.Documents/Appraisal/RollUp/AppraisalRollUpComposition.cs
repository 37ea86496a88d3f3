using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>Composes a roll-up: a table for each set of grades, the figures of all, the notes.</summary>
internal static class AppraisalRollUpComposition
{
    public static Document Compose(AppraisalRollUp rollUp, PaperComposer composer) => ListPaper.Compose(
        composer,
        rollUp,
        rollUp.Organization.Name,
        PaperText.Of(
            composer.Wording.Fill("appraisalRollUp.organization", ("name", rollUp.Organization.Name)),
            "organization.name"),
        ListPaper.Date(composer, rollUp.Date),
        [
            .. rollUp.Blocks.SelectMany((block, i) => Block(rollUp, block, i, composer)),
            new Paragraph([Totals(rollUp, composer)], composer.Styles.Note),
            .. rollUp.Notes.SelectMany((note, i) => PaperText.Runs(note, $"notes[{i}]"))
                .Select(line => new Paragraph([line], composer.Styles.Note)),
        ]);

    // A second table says of which grades it is.
    private static IEnumerable<Block> Block(
        AppraisalRollUp rollUp, RollUpBlock block, int index, PaperComposer composer)
    {
        if (rollUp.Blocks.Count > 1)
        {
            yield return new Paragraph(
                [
                    PaperText.Of(
                        composer.Wording.Fill(
                            "appraisalRollUp.block", ("grades", string.Join("、", block.Grades.Labels))),
                        $"blocks[{index}].grades.labels"),
                ],
                composer.Styles.Note with { KeepWithNext = true });
        }

        yield return RollUpTable.Compose(block, $"blocks[{index}]", composer);
    }

    private static Run Totals(AppraisalRollUp rollUp, PaperComposer composer) => new(composer.Wording.Fill(
        "appraisalRollUp.totals",
        ("started", FieldText.Arabic(rollUp.StartedBranches)),
        ("finished", FieldText.Arabic(rollUp.FinishedBranches)),
        ("participants", FieldText.Arabic(rollUp.Participants)),
        ("rate", rollUp.Participation)));
}
