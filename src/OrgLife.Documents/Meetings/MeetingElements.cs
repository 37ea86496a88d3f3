namespace OrgLife.Documents;

/// <summary>会议要素 — what every record of a meeting must say; what is missing is printed as 待补充.</summary>
internal static class MeetingElements
{
    public static void Check(ProblemList problems, params (string Path, string Term, object? Value)[] elements)
    {
        foreach (var (path, term, value) in elements.Where(element => !FieldText.IsGiven(element.Value)))
        {
            problems.Add(ProblemCatalogue.MeetingElementMissing, path, null, term);
        }
    }
}
