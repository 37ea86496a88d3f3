using System.Globalization;

namespace OrgLife.Documents;

/// <summary>测评等次 — at least two, all different.</summary>
internal static class GradeScaleRules
{
    public static void Check(GradeScale scale, string path, ProblemList problems)
    {
        if (scale.Labels.Count == 1)
        {
            problems.Add(ProblemCatalogue.GradesTooFew, path + ".labels", null);
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < scale.Labels.Count; index++)
        {
            if (!seen.Add(scale.Labels[index]))
            {
                var place = path + ".labels[" + index.ToString(CultureInfo.InvariantCulture) + "]";
                problems.Add(ProblemCatalogue.GradeRepeated, place, null, scale.Labels[index]);
            }
        }
    }
}
