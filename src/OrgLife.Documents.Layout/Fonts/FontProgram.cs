namespace OrgLife.Documents.Layout;

/// <summary>字体程序 — how the outlines of a font are written.</summary>
public enum FontProgram
{
    /// <summary>TrueType outlines: an sfnt of glyf, loca, head, hhea, hmtx, maxp (PDF FontFile2).</summary>
    TrueType,

    /// <summary>
    /// A bare, CID-keyed CFF table whose CIDs equal its glyph numbers (PDF FontFile3, CIDFontType0C).
    /// </summary>
    Cff,
}
