using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>
/// 字体库 — the faces that a host has, and which of them plays which role. Make it once: it is immutable and
/// safe for any number of threads. Only names are read when it is made; a face that proves damaged when it is
/// used fails with a <see cref="FontException"/>.
/// </summary>
public sealed class FontLibrary : IFontSource
{
    private readonly Dictionary<FontRole, Lazy<IReadOnlyList<Typeface>>> _chains = [];

    /// <summary>Finds the fonts that the options name.</summary>
    /// <exception cref="FontException">A file or content named by itself cannot be used.</exception>
    /// <exception cref="DirectoryNotFoundException">A folder does not exist.</exception>
    public FontLibrary(FontLibraryOptions options)
    {
        var shelf = new FontShelf(options ?? throw new ArgumentNullException(nameof(options)));
        Faces = shelf.Faces;
        Refused = shelf.Refused;
        var resolver = new ChainResolver(shelf.Faces);
        foreach (var role in FontChains.Roles)
        {
            var preferred = options.Preferred.TryGetValue(role, out var names) ? names.ToArray() : [];
            _chains[role] = new Lazy<IReadOnlyList<Typeface>>(() => resolver.Resolve(role, preferred));
        }
    }

    /// <summary>All faces, in the order of their sources; within a folder, by path.</summary>
    public IReadOnlyList<Typeface> Faces { get; }

    /// <summary>What the folders hold and the library did not take, with the reason.</summary>
    public IReadOnlyList<RefusedFont> Refused { get; }

    /// <summary>A library of the fonts in a folder and the folders inside.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public static FontLibrary FromFolder(string path) => new(new FontLibraryOptions { Folders = [path] });

    /// <summary>A library of these font files.</summary>
    /// <exception cref="FontException">A file cannot be used.</exception>
    public static FontLibrary FromFiles(params string[] paths) =>
        new(new FontLibraryOptions { Files = paths });

    /// <summary>
    /// A library of font files that are read from streams, each from where it stands to its end.
    /// </summary>
    /// <exception cref="FontException">A font cannot be used.</exception>
    public static FontLibrary FromStreams(params Stream[] fonts) =>
        new(new FontLibraryOptions { Contents = [.. fonts.Select(MemoryFontFile.BytesOf)] });

    /// <summary>
    /// A library of the fonts installed on the machine. Windows and macOS with Chinese have what official
    /// papers need, but for 小标宋.
    /// </summary>
    public static FontLibrary FromSystem() => new(new FontLibraryOptions { IncludeSystemFonts = true });

    /// <inheritdoc/>
    /// <remarks>
    /// The faces preferred by the options, the role's usual ones, those for rare characters, then any other
    /// that has hanzi, by PostScript name.
    /// </remarks>
    public IReadOnlyList<Typeface> FacesFor(FontRole role) => _chains.TryGetValue(role, out var chain)
        ? chain.Value
        : throw new ArgumentOutOfRangeException(nameof(role), role, "Not a role.");
}
