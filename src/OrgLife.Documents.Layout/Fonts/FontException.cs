namespace OrgLife.Documents.Layout;

/// <summary>字体错误 — a font file is damaged, of a kind that cannot be used, or may not be embedded.</summary>
public sealed class FontException : Exception
{
    internal FontException(string file, string? table, string reason, Exception? inner = null)
        : base(Describe(file, table, reason), inner)
    {
        File = file;
        Table = table;
        Reason = reason;
    }

    /// <summary>The path of the file; for a font held in memory, a word that says so.</summary>
    public string File { get; }

    /// <summary>The table at fault, such as <c>cmap</c>; null where it is the file as a whole.</summary>
    public string? Table { get; }

    /// <summary>What is wrong.</summary>
    public string Reason { get; }

    private static string Describe(string file, string? table, string reason) =>
        table is null ? $"{file}: {reason}." : $"{file}: table '{table}': {reason}.";
}
