using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>会议召开 — theme, who came to which meeting, who did not, and what they said of each other.</summary>
internal static class SituationMeeting
{
    public static IEnumerable<Run> Of(SituationReport report, PaperComposer composer, SituationWords words)
    {
        var figures = report.Figures;
        return
        [
            .. PaperText.IsGiven(report.Theme)
                ? SituationWords.Paragraph(
                    "theme", words.Say("theme", ("theme", FullStop.After(report.Theme!.Trim()))))
                : [],
            .. figures.Meetings.SelectMany((meeting, i) => SituationWords.Paragraph(
                $"figures.meetings[{i}]", words.Sentence(Meeting(meeting, composer, words)))),
            .. SituationWords.Paragraph(
                "figures.absentees",
                words.Sentence(Absentees(figures.Absentees, composer, words)),
                words.Sentence(words.NoneOrSome("criticisms", figures.Criticisms))),
        ];
    }

    private static string Meeting(MeetingFigures meeting, PaperComposer composer, SituationWords words)
    {
        var held = words.Say(
            "meeting.held",
            ("date", meeting.Date.ToText(DateStyle.Full)),
            ("kind", FieldText.Choice(composer, meeting.Kind)));
        return words.Clauses(held, Present(meeting.Expected, meeting.Present, "meeting", words), Observers());

        string Observers() =>
            meeting.Observers > 0 ? words.Say("meeting.observers", ("count", meeting.Observers.Value)) : "";
    }

    /// <summary>应到……实到……, of a meeting or of a ballot.</summary>
    public static string Present(int expected, int present, string key, SituationWords words)
    {
        if (expected <= 0)
        {
            return "";
        }

        var due = words.Say(key + ".expected", ("count", expected));
        return words.Clauses(due, present switch
        {
            <= 0 => words.Say(key + ".nobody"),
            _ when present == expected => words.Say(key + (expected == 1 ? ".one" : ".all")),
            _ => words.Say(key + ".present", ("count", present)),
        });
    }

    private static string Absentees(AbsenteeFigures? absentees, PaperComposer composer, SituationWords words)
    {
        if (absentees is null || absentees.Total <= 0)
        {
            return absentees is null ? "" : words.Say("absent.none");
        }

        var reasons = absentees.Reasons.Select(item => (FieldText.Choice(composer, item.Reason), item.Count));
        return words.Clauses(
            words.Say("absent.some", ("count", absentees.Total))
                + words.InBrackets(absentees.Total, reasons, "persons"),
            MadeUp(absentees, words));
    }

    private static string MadeUp(AbsenteeFigures absentees, SituationWords words) =>
        (absentees.Total, absentees.MadeUp) switch
        {
            (_, null) => "",
            (1, <= 0) => words.Say("madeUp.oneOpen"),
            (1, _) => words.Say("madeUp.oneDone"),
            (_, <= 0) => words.Say("madeUp.none"),
            var (total, done) when done >= total => words.Say("madeUp.all"),
            var (_, done) => words.Say("madeUp.some", ("done", done.Value), ("open", absentees.Open!.Value)),
        };
}
