namespace OrgLife.Samples.CommandLine;

/// <summary>格式 — a kind of file that is made of a paper.</summary>
internal enum OutputFormat
{
    /// <summary>.docx.</summary>
    Word,

    /// <summary>.pdf.</summary>
    Pdf,
}
