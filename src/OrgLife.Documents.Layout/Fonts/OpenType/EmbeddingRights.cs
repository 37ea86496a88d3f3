namespace OrgLife.Documents.Layout;

/// <summary>OS/2.fsType: what the font's maker allows.</summary>
[Flags]
internal enum EmbeddingRights : ushort
{
    /// <summary>May be embedded and installed.</summary>
    Installable = 0,

    /// <summary>May not be embedded.</summary>
    Restricted = 0x0002,

    /// <summary>May be embedded in documents that are viewed and printed.</summary>
    PreviewAndPrint = 0x0004,

    /// <summary>May be embedded in documents that are edited.</summary>
    Editable = 0x0008,

    /// <summary>May not be subset.</summary>
    NoSubsetting = 0x0100,

    /// <summary>Only its bitmaps may be embedded.</summary>
    BitmapsOnly = 0x0200,
}
