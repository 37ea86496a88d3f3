using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>基本情况 — how many members there are, and of which status.</summary>
internal static class SituationBasics
{
    public static IEnumerable<Run> Of(SituationReport report, SituationWords words) => SituationWords.Paragraph(
        "figures.members", words.Sentence(Members(report.Figures, report.Organization.Name, words)));

    private static string Members(SituationFigures figures, string name, SituationWords words)
    {
        if (figures.Members <= 0)
        {
            return words.Say("members.none", ("name", name));
        }

        var all = words.Say("members.some", ("name", name), ("count", figures.Members));
        return (figures.Formal, figures.Probationary) switch
        {
            (null, _) => all,
            (_, <= 0) => all + Status("formal"),
            (<= 0, _) => all + Status("probationary"),
            ({ } formal, { } probationary) => all + words.Say(
                "members.both", ("formal", formal), ("probationary", probationary)),
            _ => all,
        };

        string Status(string status) => words.Say(
            "members." + status + (figures.Members == 1 ? ".one" : ".all"));
    }
}
