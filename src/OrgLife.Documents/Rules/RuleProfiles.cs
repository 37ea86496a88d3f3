namespace OrgLife.Documents;

/// <summary>
/// 规则方案目录 — profiles by name: those that come with the library (<c>templates/rules/*.json</c>), and those of a
/// host's folder. A profile that extends another takes every key from it that it does not write itself; a key that is
/// written, be it as null, takes the other's place whole, with its sources.
/// </summary>
public sealed class RuleProfiles
{
    private static readonly Lazy<RuleProfiles> Embedded = new(() => new RuleProfiles([RuleProfileFiles.Embedded()]));

    private readonly RuleLayers _layers;

    private RuleProfiles(IReadOnlyList<IReadOnlyList<RuleProfileText>> layers)
    {
        _layers = new RuleLayers(layers);
        All = [.. _layers.Names.Select(name => _layers.Resolve(name))];
    }

    /// <summary>The profiles that come with the library.</summary>
    public static RuleProfiles Default => Embedded.Value;

    /// <summary>All profiles: those of the library in the order of the notices, then those of the folders by name.</summary>
    public IReadOnlyList<RuleProfile> All { get; }

    /// <summary>The profile of a name; null where there is none.</summary>
    /// <param name="name">Such as <c>xuhui-2017</c>.</param>
    public RuleProfile? Find(string name) => All.FirstOrDefault(profile => profile.Name == name);

    /// <summary>
    /// The same profiles with those of a folder's <c>*.json</c> files added, or in place of those of their names. One that
    /// extends its own name changes the profile it replaces; those that extend it follow.
    /// </summary>
    /// <param name="folder">A folder of files of the same form as <c>templates/rules</c>.</param>
    /// <exception cref="RuleProfileException">A file is not a profile; all its problems are listed.</exception>
    public RuleProfiles With(string folder) => new([.. _layers.Texts, RuleProfileFiles.In(folder)]);

    /// <summary>Reads a profile, which may extend one of these.</summary>
    /// <param name="json">The text.</param>
    /// <param name="limits">How much is read; <see cref="JsonLimits.Default"/> where null.</param>
    /// <exception cref="InvalidJsonException">The text is not the JSON of a profile; all problems are listed.</exception>
    public RuleProfile Read(string json, JsonLimits? limits = null) =>
        _layers.Resolve(RuleProfileReader.Read(JsonText.Encode(json), limits ?? JsonLimits.Default));

    /// <summary>Reads a profile, which may extend one of these.</summary>
    /// <param name="json">The text as UTF-8, with or without a byte order mark; it stays open.</param>
    /// <param name="limits">How much is read; <see cref="JsonLimits.Default"/> where null.</param>
    /// <exception cref="InvalidJsonException">The text is not the JSON of a profile; all problems are listed.</exception>
    public RuleProfile Read(Stream json, JsonLimits? limits = null)
    {
        var bounds = limits ?? JsonLimits.Default;
        return _layers.Resolve(RuleProfileReader.Read(JsonText.ReadAll(json, bounds), bounds));
    }

    /// <summary>JSON 模式 — the JSON Schema (2020-12) of a profile: what <see cref="Read(string, JsonLimits)"/> accepts.</summary>
    public static string Schema => PaperSchema.OfRules();
}
