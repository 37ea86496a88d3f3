using System.Security.Cryptography;

namespace OrgLife.Documents;

/// <summary>包内文件 — one file of a packet, as its manifest lists it.</summary>
public sealed record PacketFile
{
    /// <summary>标题 of the paper.</summary>
    public required string Title { get; init; }

    /// <summary>文件名 inside the packet.</summary>
    public required string File { get; init; }

    /// <summary>页数.</summary>
    public required int Pages { get; init; }

    /// <summary>字节数 of the file as it is unpacked.</summary>
    public required long Bytes { get; init; }

    /// <summary>SHA-256 of the file, 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    internal static PacketFile Of(RenderedPaper paper, string file, byte[] bytes) => new()
    {
        Title = paper.Title,
        File = file,
        Pages = paper.Pages,
        Bytes = bytes.Length,
        Sha256 = Fingerprint(bytes),
    };

    private static string Fingerprint(byte[] bytes)
    {
        using var sha = SHA256.Create();
        const string digits = "0123456789abcdef";
        return string.Concat(sha.ComputeHash(bytes).Select(b => $"{digits[b >> 4]}{digits[b & 15]}"));
    }
}
