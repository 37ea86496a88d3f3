using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>会前准备 — study, talks, opinions, and the issues that were found.</summary>
internal static class SituationPreparation
{
    public static IEnumerable<Run> Of(SituationReport report, SituationWords words)
    {
        var figures = report.Figures;
        return
        [
            .. SituationWords.Paragraph("figures.studySessions", words.Sentence(
                words.NoneOrSome("study", figures.StudySessions), words.NoneOrSome("talks", figures.Talks))),
            .. figures.Opinions is { } opinions
                ? SituationWords.Paragraph(
                    "figures.opinions",
                    words.Sentence(Forms(opinions, words), Interviews(opinions, words)),
                    words.Sentence(words.NoneOrSome("opinions", opinions.Total)))
                : [],
            .. SituationWords.Paragraph("figures.committeeIssues", words.Sentence(
                Issues(figures.CommitteeIssues, words), words.NoneOrSome("memberIssues", figures.MemberIssues))),
        ];
    }

    private static string Forms(OpinionFigures opinions, SituationWords words)
    {
        if (opinions.Issued is not { } issued || issued <= 0)
        {
            return "";
        }

        var sent = words.Say("forms.issued", ("count", issued));
        return opinions.Returned switch
        {
            null => sent,
            <= 0 => words.Clauses(sent, words.Say("forms.none")),
            { } returned when returned == issued => words.Clauses(
                sent, words.Say(issued == 1 ? "forms.one" : "forms.all")),
            { } returned => words.Clauses(sent, words.Say("forms.some", ("count", returned))),
        };
    }

    // That nobody was interviewed is no shortcoming: it is one way among several.
    private static string Interviews(OpinionFigures opinions, SituationWords words) =>
        opinions.Interviews > 0 ? words.Say("interviews", ("count", opinions.Interviews.Value)) : "";

    private static string Issues(IssueFigures? issues, SituationWords words) => issues is null
        ? ""
        : words.NoneOrSome("committeeIssues", issues.Total) + (issues.Total <= 0
            ? ""
            : words.InBrackets(
                issues.Total, issues.Aspects.Select(aspect => (aspect.Aspect, aspect.Count)), "issues"));
}
