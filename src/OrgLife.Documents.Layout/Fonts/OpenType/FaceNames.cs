namespace OrgLife.Documents.Layout;

/// <summary>
/// The names of a face: which to show, which to write into a PDF, and by which it is found.
/// </summary>
internal sealed class FaceNames
{
    // Mainland, Singapore, Taiwan, Hong Kong, Macao, then English.
    private static readonly int[] Languages = [0x0804, 0x1004, 0x0404, 0x0C04, 0x1404, 0x0409];

    private readonly HashSet<string> _keys = [];

    public FaceNames(IReadOnlyList<FaceName> names)
    {
        Family = FamilyIn(names) ?? "";
        PostScript = PostScriptIn(names) ?? "Unnamed";
        foreach (var name in names)
        {
            _keys.Add(KeyOf(name.Text));
        }
    }

    public string Family { get; }

    public string PostScript { get; }

    /// <summary>
    /// Whether one of its family, full or PostScript names is this one, however cased and hyphenated.
    /// </summary>
    public bool Have(string name) => _keys.Contains(KeyOf(name));

    private static string KeyOf(string name)
    {
        var key = new char[name.Length];
        var length = 0;
        foreach (var c in name)
        {
            if (c is not (' ' or '-' or '_'))
            {
                key[length++] = char.ToLowerInvariant(c);
            }
        }

        return new string(key, 0, length);
    }

    private static string? FamilyIn(IReadOnlyList<FaceName> names)
    {
        foreach (var language in Languages)
        {
            var family = First(names, NameTable.TypographicFamilyId, language)
                ?? First(names, NameTable.FamilyId, language);
            if (family is not null)
            {
                return family;
            }
        }

        return First(names, NameTable.FamilyId, null) ?? First(names, NameTable.FullNameId, null);
    }

    private static string? First(IReadOnlyList<FaceName> names, int id, int? language)
    {
        foreach (var name in names)
        {
            if (name.Id == id && (language is null || name.Language == language))
            {
                return name.Text;
            }
        }

        return null;
    }

    // The OpenType specification: printable ASCII, 63 characters, none of the PostScript delimiters.
    private static string? PostScriptIn(IReadOnlyList<FaceName> names)
    {
        var written = First(names, NameTable.PostScriptId, null)
            ?? First(names, NameTable.FullNameId, 0x0409)
            ?? First(names, NameTable.FamilyId, 0x0409);
        var allowed = (written ?? "").Where(c => c is > ' ' and <= '~' && "[](){}<>/%".IndexOf(c) < 0);
        var name = new string([.. allowed.Take(63)]);
        return name.Length > 0 ? name : null;
    }
}
