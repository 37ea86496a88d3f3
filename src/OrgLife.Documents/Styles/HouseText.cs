using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>文字 — a face and a size.</summary>
[Term("文字")]
public sealed record HouseText
{
    /// <summary>字体; as the standard has it where null.</summary>
    [Term("字体")]
    public FontRole? Font { get; init; }

    /// <summary>字号; as the standard has it where null.</summary>
    [Term("字号")]
    public FontSize? Size { get; init; }
}
