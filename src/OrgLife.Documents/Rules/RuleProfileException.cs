namespace OrgLife.Documents;

/// <summary>A file of a folder of rule profiles cannot be used.</summary>
public sealed class RuleProfileException : Exception
{
    internal RuleProfileException(string file, InvalidJsonException inner)
        : base($"The rule profile '{file}' cannot be used:" + ProblemListing.Of(inner.Problems), inner)
    {
        File = file;
        Problems = inner.Problems;
    }

    /// <summary>The file.</summary>
    public string File { get; }

    /// <summary>All that is wrong with it.</summary>
    public IReadOnlyList<Problem> Problems { get; }
}
