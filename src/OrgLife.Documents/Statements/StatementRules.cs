namespace OrgLife.Documents;

/// <summary>对照检查 — no part is empty or stands twice, and every aspect that is asked for is looked at.</summary>
internal static class StatementRules
{
    public static void Check(
        IReadOnlyList<StatementPart> parts, IReadOnlyList<string> aspects, OfficialDate date, ProblemList problems)
    {
        for (var index = 0; index < parts.Count; index++)
        {
            if (parts[index].Paragraphs.Count == 0 && parts[index].Points.Count == 0)
            {
                problems.Add(ProblemCatalogue.StatementPartEmpty, $"parts[{index}]", null, parts[index].Title);
            }
        }

        RepeatRules.Check([.. parts.Select(part => part.Title)], index => $"parts[{index}].title", problems);
        for (var index = 0; index < aspects.Count; index++)
        {
            if (!Names(parts, aspects[index]))
            {
                problems.Add(ProblemCatalogue.AspectMissing, $"aspects[{index}]", null, aspects[index]);
            }
        }

        DateRules.CheckOfPaper(date, "成文日期", problems);
    }

    /// <summary>Whether a heading names it.</summary>
    public static bool Names(IReadOnlyList<StatementPart> parts, string aspect) => parts.Any(part =>
        part.Title.Contains(aspect) || part.Points.Any(point => point.Title?.Contains(aspect) == true));
}
