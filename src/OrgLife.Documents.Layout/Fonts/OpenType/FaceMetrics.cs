namespace OrgLife.Documents.Layout;

/// <summary>
/// Puts together what three tables say of a face as a whole, and mends what is known to be wrong in fonts.
/// </summary>
internal static class FaceMetrics
{
    private const int Regular = 400;
    private const int Bold = 700;

    public static TypefaceMetrics Of(FaceTables tables, HeadTable head, Os2Table os2)
    {
        var hhea = new HheaTable(tables.ReadStart("hhea", HheaTable.Size));
        var (angle, isFixed) = PostOf(tables);
        var stated = hhea.Ascent != 0 || hhea.Descent != 0;
        return new TypefaceMetrics
        {
            // FandolSong-Regular has its descent above the baseline: the sign is not to be trusted.
            Ascent = Math.Abs(stated ? hhea.Ascent : os2.TypoAscent),
            Descent = -Math.Abs(stated ? hhea.Descent : os2.TypoDescent),
            // Some fonts leave it out or 0, as Fandol: seven tenths of the em is usual.
            CapHeight = os2.CapHeight > 0 ? os2.CapHeight : head.UnitsPerEm * 7 / 10,
            ItalicAngle = angle,
            Weight = WeightOf(head, os2),
            IsFixedPitch = isFixed,
            Box = head.Box,
        };
    }

    /// <summary>
    /// The weight class; a face that calls itself bold is, whatever its class, as FandolSong-Bold.
    /// </summary>
    public static int WeightOf(HeadTable head, Os2Table os2)
    {
        // Early fonts count from 1 to 9.
        var weight = os2.Weight is >= 1 and <= 9 ? os2.Weight * 100 : os2.Weight;
        weight = weight == 0 ? Regular : Math.Min(900, Math.Max(100, weight));
        return (head.IsBold || os2.IsBold) && weight < Bold ? Bold : weight;
    }

    private static (double Angle, bool IsFixed) PostOf(FaceTables tables)
    {
        if (!tables.Has("post"))
        {
            return (0, false);
        }

        var post = tables.ReadStart("post", 16);
        return (post.I32(4) / 65536.0, post.U32(12) != 0);
    }
}
