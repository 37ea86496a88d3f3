namespace OrgLife.Documents.Content;

/// <summary>图片格式 — the picture formats that Word and PDF both take.</summary>
public enum ImageFormat
{
    /// <summary>Portable Network Graphics.</summary>
    Png,

    /// <summary>JPEG.</summary>
    Jpeg,
}
