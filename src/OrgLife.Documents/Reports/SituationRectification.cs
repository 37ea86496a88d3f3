using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>整改落实 — the matters of the committee, done and open, and the pledges of the members.</summary>
internal static class SituationRectification
{
    public static IEnumerable<Run> Of(SituationReport report, SituationWords words) => SituationWords.Paragraph(
        "figures.rectification",
        words.Sentence(Matters(report.Figures.Rectification, words)),
        words.Sentence(words.NoneOrSome("pledges", report.Figures.Pledges)));

    /// <summary>下一步打算 — what the figures leave open; nothing where they leave nothing.</summary>
    public static IEnumerable<Run> NextSteps(SituationReport report, SituationWords words) => SituationWords.Paragraph(
        "figures.rectification",
        words.Sentence(
            Open("nextSteps.rectification", report.Figures.Rectification?.Open, words),
            Open("nextSteps.makeUp", report.Figures.Absentees?.Open, words)));

    private static string Open(string key, int? count, SituationWords words) =>
        count > 0 ? words.Say(key, ("count", count.Value)) : "";

    private static string Matters(RectificationFigures? figures, SituationWords words)
    {
        if (figures is null || figures.Total <= 0)
        {
            return figures is null ? "" : words.Say("rectification.none");
        }

        return words.Clauses(
            words.Say("rectification.some", ("count", figures.Total)),
            (figures.Total, figures.Done) switch
            {
                (1, <= 0) => words.Say("rectification.oneOpen"),
                (1, _) => words.Say("rectification.oneDone"),
                (_, <= 0) => words.Say("rectification.allOpen"),
                var (total, done) when done >= total => words.Say("rectification.allDone"),
                var (_, done) => words.Say("rectification.both", ("done", done), ("open", figures.Open)),
            });
    }
}
