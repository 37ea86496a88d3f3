namespace OrgLife.Documents;

/// <summary>缺席原因 — why a member was not there.</summary>
public enum AbsenceReason
{
    /// <summary>因事请假.</summary>
    [Term("因事请假")]
    Leave,

    /// <summary>因病请假.</summary>
    [Term("因病请假")]
    Sick,

    /// <summary>因公外出.</summary>
    [Term("因公外出")]
    OfficialBusiness,

    /// <summary>出国（境）.</summary>
    [Term("出国（境）")]
    Abroad,

    /// <summary>长期外出.</summary>
    [Term("长期外出")]
    LongAway,

    /// <summary>流动党员 — takes part in the organisation of the place (2019年《中国共产党党员教育管理工作条例》第三十二条).</summary>
    [Term("流动党员")]
    Floating,

    /// <summary>年老体弱、行动不便 — no hard demand is made on the member (the same, 第二十三条).</summary>
    [Term("年老体弱、行动不便")]
    Frail,

    /// <summary>身患重病或者失能 — no hard demand is made on the member (the same, 第二十三条).</summary>
    [Term("身患重病或者失能")]
    GravelyIll,

    /// <summary>停止党籍.</summary>
    [Term("停止党籍")]
    Suspended,

    /// <summary>被留置、羁押.</summary>
    [Term("被留置、羁押")]
    Detained,

    /// <summary>无故缺席.</summary>
    [Term("无故缺席")]
    Unexcused,

    /// <summary>其他 — the note says which.</summary>
    [Term("其他")]
    Other,
}
