namespace OrgLife.Documents;

/// <summary>文书有误 — a paper with errors was to be written.</summary>
public sealed class InvalidDocumentException : Exception
{
    internal InvalidDocumentException(IReadOnlyList<Problem> problems)
        : base("The paper has errors and cannot be written:" + ProblemListing.Of(problems)) =>
        Problems = problems;

    /// <summary>All problems of the paper, at least one of them an error.</summary>
    public IReadOnlyList<Problem> Problems { get; }
}
