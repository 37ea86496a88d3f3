namespace OrgLife.Documents.Word;

/// <summary>A file is not a .docx, or not one that can be read safely.</summary>
public sealed class WordFileException : Exception
{
    internal WordFileException(string reason, Exception? inner = null)
        : base($"The Word file cannot be read: {reason}.", inner) => Reason = reason;

    /// <summary>What is wrong with it.</summary>
    public string Reason { get; }
}
