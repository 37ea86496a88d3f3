using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>民主评议 — the ballot, the votes, and what the branch decided on; the one need not follow from the other.</summary>
internal static class SituationAppraisal
{
    public static IEnumerable<Run> Of(SituationReport report, PaperComposer composer, SituationWords words)
    {
        var figures = report.Figures;
        return
        [
            .. SituationWords.Paragraph(
                "figures.ballots",
                words.Sentence(Turnout(figures, words)),
                words.Sentence(Sheets(figures.Ballots, words)),
                words.Sentence(Votes(figures, words))),
            .. SituationWords.Paragraph(
                "figures.grades",
                words.Sentence(Decided(report, composer, words)),
                words.Sentence(Ungraded(figures, words)),
                words.Sentence(words.NoneOrSome("feedbacks", figures.Feedbacks))),
        ];
    }

    private static string Turnout(SituationFigures figures, SituationWords words)
    {
        if (figures.Ballots is not { } ballots)
        {
            return "";
        }

        var present = SituationMeeting.Present(ballots.Expected, ballots.Present, "turnout", words);
        return ballots.Present > 0 && ballots.Present < ballots.Expected
            ? words.Clauses(present, words.Say("turnout.rate", ("rate", figures.Participation!)))
            : present;
    }

    private static string Sheets(BallotCount? ballots, SituationWords words)
    {
        if (ballots is null || ballots.Issued <= 0)
        {
            return ballots is null ? "" : words.Say("sheets.none");
        }

        return words.Clauses(
            words.Say("sheets.issued", ("count", ballots.Issued)),
            ballots.Returned switch
            {
                <= 0 => words.Say("sheets.noneReturned"),
                _ when ballots.Returned == ballots.Issued =>
                    words.Say(ballots.Issued == 1 ? "sheets.oneReturned" : "sheets.allReturned"),
                _ => words.Say("sheets.returned", ("count", ballots.Returned)),
            },
            ballots.Returned <= 0 ? "" : Valid(ballots, words));
    }

    private static string Valid(BallotCount ballots, SituationWords words) => (ballots.Valid, ballots.Invalid) switch
    {
        ( <= 0, <= 0) => "",
        (_, <= 0) => words.Say(ballots.Returned == 1 ? "sheets.oneValid" : "sheets.allValid"),
        ( <= 0, _) => words.Say(ballots.Returned == 1 ? "sheets.oneInvalid" : "sheets.allInvalid"),
        var (valid, invalid) => words.Say("sheets.both", ("valid", valid), ("invalid", invalid)),
    };

    private static string Votes(SituationFigures figures, SituationWords words)
    {
        var some = figures.Votes.Where(vote => vote.Count > 0).Select(vote => (vote.Grade, vote.Count)).ToList();
        return some.Count == 0 ? "" : words.Say("votes", ("items", words.Enumerated(some, "votes")));
    }

    private static string Decided(SituationReport report, PaperComposer composer, SituationWords words)
    {
        var grades = report.Figures.Grades;
        var some = grades.Where(grade => grade.Count > 0).Select(grade => (grade.Grade, grade.Count)).ToList();
        var none = grades.Where(grade => grade.Count <= 0).Select(grade => grade.Grade).ToList();
        if (some.Count == 0)
        {
            return grades.Count == 0 ? "" : words.Say("grades.none");
        }

        return words.Clauses(
            words.Say(
                "grades.some",
                ("body", FieldText.Choice(composer, report.DecidedBy)),
                ("items", words.Enumerated(some, "persons"))),
            none.Count == 0 ? "" : words.Say("grades.nobody", ("grades", string.Join("、", none))));
    }

    // Some profiles do grade them: then more have grades than there are 正式党员.
    private static string Ungraded(SituationFigures figures, SituationWords words)
    {
        var graded = figures.Grades.Sum(grade => (long)grade.Count);
        return figures.Probationary > 0 && graded > 0 && graded <= figures.Formal
            ? words.Say("probationary", ("count", figures.Probationary.Value))
            : "";
    }
}
