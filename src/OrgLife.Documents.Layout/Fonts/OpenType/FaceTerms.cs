namespace OrgLife.Documents.Layout;

/// <summary>
/// Which faces a library takes: not those that may not be embedded, nor variable ones, unless the host says
/// so.
/// </summary>
internal sealed record FaceTerms(bool AcceptRestrictedEmbedding, bool AcceptVariableFonts)
{
    public static readonly FaceTerms Default = new(false, false);

    public void Check(FaceTables tables, Os2Table os2)
    {
        if (tables.Has("fvar") && !AcceptVariableFonts)
        {
            throw tables.File.Fault("fvar", "a variable font: only its default instance could be used");
        }

        if (!AcceptRestrictedEmbedding && RestrictionIn(os2.Embedding) is { } restriction)
        {
            throw tables.File.Fault("OS/2", restriction);
        }
    }

    // Where several of the first four bits are set, the least restrictive holds (OpenType, OS/2 fsType,
    // versions 0 to 2).
    private static string? RestrictionIn(EmbeddingRights rights)
    {
        const EmbeddingRights Allowing = EmbeddingRights.PreviewAndPrint | EmbeddingRights.Editable;
        var bits = $" (fsType 0x{(int)rights:X4})";
        if ((rights & EmbeddingRights.Restricted) != 0 && (rights & Allowing) == 0)
        {
            return "its licence forbids embedding" + bits;
        }

        if ((rights & EmbeddingRights.NoSubsetting) != 0)
        {
            return "its licence forbids subsets" + bits;
        }

        return (rights & EmbeddingRights.BitmapsOnly) != 0 ? "only its bitmaps may be embedded" + bits : null;
    }
}
