using System.Text.Encodings.Web;
using System.Text.Json;

namespace OrgLife.Documents;

/// <summary>包内清单 — what a filing packet holds; <c>manifest.json</c> inside it.</summary>
public sealed record PacketManifest
{
    private static readonly PacketJson Json = new(new JsonSerializerOptions(PacketJson.Default.Options)
    {
        // The file is read by people too: Chinese stays as it is.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>标题 of the packet.</summary>
    public required string Title { get; init; }

    /// <summary>The files, in the order of the packet.</summary>
    public required IReadOnlyList<PacketFile> Files { get; init; }

    /// <summary>备案材料 — the papers of the packet for a catalogue or a letter: one for the Word and PDF files of each.</summary>
    /// <param name="medium">载体; 电子 by default.</param>
    public IReadOnlyList<FiledPaper> ToFiledPapers(FiledMedium medium = FiledMedium.Electronic) =>
    [
        .. Files.GroupBy(file => Path.GetFileNameWithoutExtension(file.File), StringComparer.Ordinal)
            .Select(files => files.First())
            .Select(file => new FiledPaper { Name = file.Title, Copies = 1, Pages = file.Pages, Medium = medium }),
    ];

    internal byte[] ToUtf8Json() => JsonSerializer.SerializeToUtf8Bytes(this, Json.PacketManifest);
}
