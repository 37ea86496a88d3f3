namespace OrgLife.Samples.CommandLine;

/// <summary>Reads the formats a user asks for: docx, pdf or both.</summary>
internal static class OutputFormats
{
    public const string All = "docx,pdf";

    /// <exception cref="CommandFailedException">A format is not known, or there is none.</exception>
    public static IReadOnlyList<OutputFormat> Parse(string text)
    {
        const StringSplitOptions trimmed = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;
        var names = text.Split([',', '，', '、'], trimmed);
        return names.Length > 0
            ? [.. names.Select(FormatOf).Distinct().Order()]
            : throw new CommandFailedException("--format 没有写格式。可用：docx、pdf。");
    }

    public static string Extension(OutputFormat format) => format == OutputFormat.Word ? ".docx" : ".pdf";

    private static OutputFormat FormatOf(string name) => name.ToUpperInvariant() switch
    {
        "DOCX" => OutputFormat.Word,
        "PDF" => OutputFormat.Pdf,
        _ => throw new CommandFailedException($"没有“{name}”这种格式。可用：docx、pdf。"),
    };
}
