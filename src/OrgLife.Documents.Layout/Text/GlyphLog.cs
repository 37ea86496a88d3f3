using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>Notes what is unusual while characters are looked up, each thing once.</summary>
internal sealed class GlyphLog
{
    private const int ContextLength = 8;
    private readonly HashSet<(string What, int CodePoint, string? Source, FontRole Role)> _seen = [];
    private readonly List<MissingGlyph> _missing = [];
    private readonly List<GlyphSubstitution> _substitutions = [];
    private readonly List<PrivateUseCharacter> _privateUse = [];
    private readonly List<OmittedCharacter> _omitted = [];

    public void Omitted(int codePoint, string? source)
    {
        if (_seen.Add(("omitted", codePoint, source, default)))
        {
            _omitted.Add(new OmittedCharacter(codePoint, source));
        }
    }

    public void PrivateUseFound(int codePoint, string? source)
    {
        if (_seen.Add(("private", codePoint, source, default)))
        {
            _privateUse.Add(new PrivateUseCharacter(codePoint, source, PrivateUse.MeantBy(codePoint)));
        }
    }

    public void Substituted(int codePoint, string? source, GlyphFinder finder, FoundGlyph found)
    {
        if (_seen.Add(("substituted", codePoint, source, finder.Role)))
        {
            _substitutions.Add(new GlyphSubstitution(
                codePoint, source, finder.Role, finder.Faces[found.Face].FamilyName));
        }
    }

    public void Missing(int codePoint, Run run, int index, GlyphFinder finder)
    {
        if (!_seen.Add(("missing", codePoint, run.Source, finder.Role)))
        {
            return;
        }

        var start = Math.Max(0, index - ContextLength);
        _missing.Add(new MissingGlyph
        {
            CodePoint = codePoint,
            Source = run.Source,
            Context = run.Text.Substring(start, Math.Min(run.Text.Length, index + ContextLength) - start),
            Role = finder.Role,
            FacesTried = [.. finder.Families],
            MeantCodePoint = PrivateUse.MeantBy(codePoint),
        });
    }

    public GlyphReport ToReport() => new()
    {
        Missing = _missing,
        Substitutions = _substitutions,
        PrivateUse = _privateUse,
        Omitted = _omitted,
    };

    /// <exception cref="MissingGlyphException">A character is in no face.</exception>
    public void ThrowIfMissing()
    {
        if (_missing.Count > 0)
        {
            throw new MissingGlyphException(_missing);
        }
    }
}
