namespace OrgLife.Documents;

/// <summary>Lists problems one to a line, for the message of an exception.</summary>
internal static class ProblemListing
{
    public static string Of(IReadOnlyList<Problem> problems) =>
        string.Concat(problems.Select(problem => "\n" + problem));
}
