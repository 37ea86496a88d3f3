namespace OrgLife.Documents;

/// <summary>
/// 缺项处理 — what becomes of a field that the host did not fill in. Never is it silently blank.
/// </summary>
public enum FieldPolicy
{
    /// <summary>必填 — its absence is an error.</summary>
    [Term("必填")]
    Required,

    /// <summary>待补充 — its absence is a notice, and 待补充 is printed in its place.</summary>
    [Term("待补充")]
    ToBeSupplied,

    /// <summary>可空 — its absence is in order and the place stays empty.</summary>
    [Term("可空")]
    Optional,
}
