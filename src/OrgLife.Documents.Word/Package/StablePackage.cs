using System.IO.Compression;

namespace OrgLife.Documents.Word;

/// <summary>
/// A package whose bytes depend on its parts alone: fixed order, fixed time, one way of compressing.
/// System.IO.Packaging gives no such promise; its order and names differ between runtimes.
/// </summary>
internal static class StablePackage
{
    // The earliest time a zip entry can hold.
    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Write(IReadOnlyList<PackagePart> parts, Stream output)
    {
        var forward = new ForwardOnlyStream(output);
        using var archive = new ZipArchive(forward, ZipArchiveMode.Create, leaveOpen: true);
        var markup = new MarkupWriter();
        foreach (var part in parts)
        {
            var entry = archive.CreateEntry(part.Path, CompressionLevel.Optimal);
            entry.LastWriteTime = Time;
            using var content = entry.Open();
            part.Write(content, markup);
        }
    }
}
