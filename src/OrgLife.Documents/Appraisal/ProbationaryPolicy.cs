namespace OrgLife.Documents;

/// <summary>预备党员的列法 — they take part in the appraisal but are given no grade.</summary>
public enum ProbationaryPolicy
{
    /// <summary>列于最后并注明不评定等次.</summary>
    [Term("列于最后并注明不评定等次")]
    ListedLast,

    /// <summary>不列入测评表.</summary>
    [Term("不列入测评表")]
    LeftOut,

    /// <summary>同正式党员一样评定等次.</summary>
    [Term("同正式党员一样评定等次")]
    Graded,
}
