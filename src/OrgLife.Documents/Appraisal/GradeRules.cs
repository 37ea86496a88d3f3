namespace OrgLife.Documents;

/// <summary>评定等次 — one of the grades there are, and none for 预备党员.</summary>
internal static class GradeRules
{
    public static bool IsLowest(string? grade, GradeScale grades) =>
        PaperText.IsGiven(grade) && grades.Labels.Count > 0 && grades.Labels[grades.Labels.Count - 1] == grade;

    public static void Check(PartyMember member, string? grade, GradeScale grades, ProblemList problems)
    {
        var isUngraded = member.IsProbationary && problems.Rules?.ProbationaryMembers != ProbationaryPolicy.Graded;
        if (!PaperText.IsGiven(grade))
        {
            if (!isUngraded)
            {
                problems.Add(ProblemCatalogue.DecisionWithoutGrade, "grade", null, member.Name);
            }
        }
        else if (isUngraded)
        {
            problems.Add(ProblemCatalogue.ProbationaryDecided, "grade", grade, member.Name);
        }
        else if (!grades.Labels.Contains(grade!, StringComparer.Ordinal))
        {
            problems.Add(ProblemCatalogue.GradeUnknown, "grade", grade, string.Join("、", grades.Labels));
        }
    }
}
