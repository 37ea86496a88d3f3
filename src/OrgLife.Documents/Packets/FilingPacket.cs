using System.IO.Compression;
using System.Text;

namespace OrgLife.Documents;

/// <summary>
/// 备案包 — the papers of a branch in one .zip for the superior organisation, with a <c>manifest.json</c> that lists each
/// file with its title, pages, size and SHA-256. Names are UTF-8, times fixed, the order is that of adding; so the same
/// papers give the same bytes. Files are written as they are added: only one paper is in memory at a time.
/// </summary>
public sealed class FilingPacket : IDisposable
{
    private const string ManifestName = "manifest.json";

    private readonly ZipArchive _zip;
    private readonly string _title;
    private readonly List<PacketFile> _files = [];
    private bool _complete;

    private FilingPacket(Stream output, string title)
    {
        _zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);
        _title = title;
    }

    /// <summary>Begins a packet.</summary>
    /// <param name="output">Any stream that can be written forward; left open.</param>
    /// <param name="title">标题 of the packet.</param>
    public static FilingPacket Create(Stream output, string title) => new(
        output ?? throw new ArgumentNullException(nameof(output)),
        title ?? throw new ArgumentNullException(nameof(title)));

    /// <summary>Saves a packet as a file that is either whole or not there; a file of that name is replaced.</summary>
    /// <param name="path">The .zip.</param>
    /// <param name="title">标题 of the packet.</param>
    /// <param name="fill">Adds the papers.</param>
    /// <returns>What the packet holds.</returns>
    public static PacketManifest Save(string path, string title, Action<FilingPacket> fill)
    {
        PacketManifest? manifest = null;
        WholeFile.Write(path, output =>
        {
            using var packet = Create(output, title);
            fill(packet);
            manifest = packet.Complete();
        });
        return manifest!;
    }

    /// <summary>Adds both files of a paper.</summary>
    /// <param name="name">The name of both files, without ending and without folder.</param>
    /// <param name="paper">The files.</param>
    /// <exception cref="ArgumentException">The name cannot be a file's name everywhere, or is taken.</exception>
    public void Add(string name, RenderedPaper paper)
    {
        PacketFileName.Check(name);
        foreach (var (file, bytes) in paper.Files(name))
        {
            if (_files.Exists(other => string.Equals(other.File, file, StringComparison.OrdinalIgnoreCase)))
            {
                throw new ArgumentException($"The packet already has a file '{file}'.", nameof(name));
            }

            _files.Add(PacketFile.Of(paper, file, bytes));
            Write(file, bytes);
        }
    }

    /// <summary>Writes the manifest and ends the packet.</summary>
    /// <returns>What the packet holds.</returns>
    public PacketManifest Complete()
    {
        if (_complete)
        {
            throw new InvalidOperationException("The packet is complete.");
        }

        _complete = true;
        var manifest = new PacketManifest { Title = _title, Files = [.. _files] };
        Write(ManifestName, manifest.ToUtf8Json());
        _zip.Dispose();
        return manifest;
    }

    /// <summary>Ends the packet; without <see cref="Complete"/> it has no manifest and is not to be used.</summary>
    public void Dispose()
    {
        if (!_complete)
        {
            _complete = true;
            _zip.Dispose();
        }
    }

    private void Write(string name, byte[] bytes)
    {
        // Files that are compressed already gain nothing from the slower levels.
        var entry = _zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var stream = entry.Open();
        stream.Write(bytes, 0, bytes.Length);
    }
}
