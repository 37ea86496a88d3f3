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
        var headings = parts.SelectMany(part => part.Points.Select(point => point.Title ?? "").Prepend(part.Title))
            .ToList();
        for (var index = 0; index < aspects.Count; index++)
        {
            if (!headings.Exists(heading => heading.Contains(aspects[index])))
            {
                problems.Add(ProblemCatalogue.AspectMissing, $"aspects[{index}]", null, aspects[index]);
            }
        }

        DateRules.CheckOfPaper(date, "成文日期", problems);
    }
}
