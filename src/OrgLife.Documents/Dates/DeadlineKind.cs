namespace OrgLife.Documents;

/// <summary>期限性质 — whether something is done on a date or before it.</summary>
public enum DeadlineKind
{
    /// <summary>前 — at the latest on the date: 3月10日前, 3月底前.</summary>
    [Term("前")]
    Before,

    /// <summary>当日 — on the date itself: 3月17日.</summary>
    [Term("当日")]
    On,
}
