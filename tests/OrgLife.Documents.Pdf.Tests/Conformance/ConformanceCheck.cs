namespace OrgLife.Documents.Pdf.Tests;

/// <summary>A demand of a standard on a file.</summary>
/// <param name="Clause">The clause, of ISO 19005-3 unless it says 32000-1.</param>
/// <param name="Demand">What it asks for.</param>
/// <param name="IsMet">Whether a file meets it.</param>
internal sealed record ConformanceCheck(string Clause, string Demand, Func<CheckedFile, bool> IsMet)
{
    public static IReadOnlyList<ConformanceCheck> All { get; } =
    [
        .. FileChecks.All, .. GraphicsChecks.All, .. FontChecks.All, .. MetadataChecks.All,
        .. TaggingChecks.All, .. AttachmentChecks.All,
    ];

    /// <summary>The demands that a file does not meet.</summary>
    public static IReadOnlyList<string> UnmetBy(WrittenFile file)
    {
        var examined = new CheckedFile(file.Bytes, file.Objects(), file.ObjectsAsWritten());
        return [.. All.Where(check => !check.IsMet(examined)).Select(check => check.Clause)];
    }
}
