namespace OrgLife.Documents;

/// <summary>谈心谈话要求 — how firmly a notice asks for talks.</summary>
public enum TalkDegree
{
    /// <summary>必谈 — every two of them; what is missing is a warning.</summary>
    [Term("必谈")]
    Required,

    /// <summary>广泛谈 — each of them once at least; what is missing is a notice.</summary>
    [Term("广泛谈")]
    Broad,

    /// <summary>提倡谈 — nobody is missed.</summary>
    [Term("提倡谈")]
    Encouraged,
}
