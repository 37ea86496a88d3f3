using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>票数一行 — how many were there, and how many sheets went out, came back and were valid.</summary>
internal static class BallotLine
{
    public static Paragraph Of(BallotCount ballots, PaperComposer composer) => new(
        composer.Wording.Fill(
            "appraisalSummary.ballots",
            ("expected", FieldText.Arabic(ballots.Expected)),
            ("present", FieldText.Arabic(ballots.Present)),
            ("issued", FieldText.Arabic(ballots.Issued)),
            ("returned", FieldText.Arabic(ballots.Returned)),
            ("valid", FieldText.Arabic(ballots.Valid)),
            ("invalid", FieldText.Arabic(ballots.Invalid))),
        composer.Styles.Note with { KeepWithNext = true });
}
