namespace OrgLife.Documents;

/// <summary>A wording file cannot be used.</summary>
public sealed class WordingException : Exception
{
    internal WordingException(string file, string key, string reason, Exception? inner = null)
        : base($"The wording file '{file}' cannot be used: {(key.Length > 0 ? $"'{key}': " : "")}{reason}.", inner)
    {
        File = file;
        Key = key;
    }

    /// <summary>The file.</summary>
    public string File { get; }

    /// <summary>The key of the sentence; empty where the file as a whole is at fault.</summary>
    public string Key { get; }
}
