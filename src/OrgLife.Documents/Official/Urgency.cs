namespace OrgLife.Documents;

/// <summary>紧急程度 — how soon a paper must be dealt with (7.2.3).</summary>
public enum Urgency
{
    /// <summary>不标注 — no hurry.</summary>
    [Term("不标注")]
    None,

    /// <summary>加急 — urgent.</summary>
    [Term("加急")]
    Urgent,

    /// <summary>特急 — most urgent.</summary>
    [Term("特急")]
    ExtraUrgent,
}
