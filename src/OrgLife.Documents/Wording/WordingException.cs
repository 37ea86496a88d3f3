namespace OrgLife.Documents;

/// <summary>用语不能用 — wording files have faults.</summary>
public sealed class WordingException : Exception
{
    internal WordingException(IReadOnlyList<WordingFault> faults)
        : base("The wording cannot be used:" + string.Concat(faults.Select(fault => "\n" + fault))) =>
        Faults = faults;

    /// <summary>All that is wrong in all files, at least one fault, in the order of files and lines.</summary>
    public IReadOnlyList<WordingFault> Faults { get; }
}
