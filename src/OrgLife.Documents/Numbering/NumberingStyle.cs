namespace OrgLife.Documents;

/// <summary>
/// 层次序数写法 — how the third level of headings is numbered; the others are 一、 （一） （1） everywhere.
/// </summary>
public enum NumberingStyle
{
    /// <summary>1. — GB/T 9704-2012 7.3.3.</summary>
    [Term("1.")]
    Official,

    /// <summary>1、 — as many branches write it.</summary>
    [Term("1、")]
    Comma,

    /// <summary>1． — with a full-width dot, as others write it.</summary>
    [Term("1．")]
    WideStop,
}
