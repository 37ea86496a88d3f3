namespace OrgLife.Documents;

/// <summary>
/// 文书种类集 — the kinds of paper that a host knows: the library's, and its own. A set is a value: two hosts in one process may
/// have different ones.
/// </summary>
public sealed class PaperKinds
{
    private PaperKinds(IReadOnlyList<PaperKind> all) => All = all;

    /// <summary>The papers of the library, as <see cref="PaperCatalogue.All"/> has them.</summary>
    public static PaperKinds Default { get; } = new(PaperCatalogue.All);

    /// <summary>All kinds, the library's first.</summary>
    public IReadOnlyList<PaperKind> All { get; }

    /// <summary>The same set with one kind more.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentException">The set has another kind of that type.</exception>
    public PaperKinds With(PaperKind kind) => Find(kind.Type) is null
        ? new([.. All, kind])
        : throw new ArgumentException($"The set has a kind '{kind.Type}' already.", nameof(kind));

    /// <summary>The kind of a type name; null where there is none.</summary>
    /// <param name="type">The word that stands as <c>type</c> in JSON.</param>
    public PaperKind? Find(string type) => All.FirstOrDefault(kind => kind.Type == type);

    /// <summary>Reads any paper of the set; <c>type</c> says which.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(string, JsonLimits)"/>
    public PartyPaper FromJson(string json, JsonLimits? limits = null) =>
        PaperReader.Read(JsonText.Encode(json), All, limits ?? JsonLimits.Default);

    /// <summary>Reads any paper of the set; <c>type</c> says which.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(Stream, JsonLimits)"/>
    public PartyPaper FromJson(Stream json, JsonLimits? limits = null)
    {
        var chosen = limits ?? JsonLimits.Default;
        return PaperReader.Read(JsonText.ReadAll(json, chosen), All, chosen);
    }
}
