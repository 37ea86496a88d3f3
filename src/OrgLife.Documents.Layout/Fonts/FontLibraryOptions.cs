using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>字体库选项 — where a <see cref="FontLibrary"/> takes its fonts from, and which it accepts.</summary>
public sealed record FontLibraryOptions
{
    /// <summary>
    /// Folders to search, with all folders inside. What cannot be used there is passed over and listed.
    /// </summary>
    public IReadOnlyList<string> Folders { get; init; } = [];

    /// <summary>Font files (.ttf, .otf, .ttc, .otc); one that cannot be used is an error.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>
    /// Font files as bytes, such as embedded resources; one that cannot be used is an error.
    /// </summary>
    public IReadOnlyList<byte[]> Contents { get; init; } = [];

    /// <summary>Whether the fonts installed on the machine are used as well; false by default.</summary>
    public bool IncludeSystemFonts { get; init; }

    /// <summary>
    /// For each role, the names of the faces to try before the usual ones: family, full or PostScript names,
    /// the best first. Empty by default.
    /// </summary>
    public IReadOnlyDictionary<FontRole, IReadOnlyList<string>> Preferred { get; init; } =
        new Dictionary<FontRole, IReadOnlyList<string>>();

    /// <summary>
    /// Whether to use faces whose OS/2.fsType forbids embedding (0x0002), subsets (0x0100) or outlines
    /// (0x0200), as that of 方正小标宋简体 does; false by default. Set it only where the organisation holds a
    /// licence that allows what the file forbids.
    /// </summary>
    public bool AcceptRestrictedEmbedding { get; init; }

    /// <summary>Whether to use variable fonts, always at their default instance; false by default.</summary>
    public bool AcceptVariableFonts { get; init; }
}
