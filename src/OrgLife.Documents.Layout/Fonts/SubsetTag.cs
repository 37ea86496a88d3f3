namespace OrgLife.Documents.Layout;

/// <summary>The six letters before the name of a subset (ISO 32000-1 9.6.4).</summary>
internal static class SubsetTag
{
    private const ulong FnvBasis = 14695981039346656037;
    private const ulong FnvPrime = 1099511628211;

    public static string Of(string faceName, IReadOnlyList<int> glyphs)
    {
        var hash = FnvBasis;
        foreach (var c in faceName)
        {
            hash = (hash ^ c) * FnvPrime;
        }

        foreach (var glyph in glyphs)
        {
            hash = (hash ^ (uint)glyph) * FnvPrime;
        }

        // The lowest bits of such a sum mix least.
        hash ^= hash >> 32;
        var letters = new char[6];
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = (char)('A' + (hash % 26));
            hash /= 26;
        }

        return new string(letters);
    }
}
