namespace OrgLife.Documents;

/// <summary>JSON 有误 — a text is not JSON, or not the JSON of the paper that was to be read.</summary>
public sealed class InvalidJsonException : Exception
{
    internal InvalidJsonException(IReadOnlyList<Problem> problems)
        : base("The JSON is not a paper:" + ProblemListing.Of(problems)) => Problems = problems;

    /// <summary>All that is wrong with the text, at least one problem; all are errors.</summary>
    public IReadOnlyList<Problem> Problems { get; }
}
