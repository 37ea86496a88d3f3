namespace OrgLife.Documents;

/// <summary>会议数目 — one meeting: when, and how many came.</summary>
[Term("会议数目")]
public sealed record MeetingFigures
{
    /// <summary>会议类别.</summary>
    [Term("会议类别")]
    public required MeetingKind Kind { get; init; }

    /// <summary>日期.</summary>
    [Term("日期")]
    public required OfficialDate Date { get; init; }

    /// <summary>应到人数.</summary>
    [Term("应到人数")]
    public required int Expected { get; init; }

    /// <summary>实到人数.</summary>
    [Term("实到人数")]
    public required int Present { get; init; }

    /// <summary>列席人数; null by default.</summary>
    [Term("列席人数")]
    public int? Observers { get; init; }
}
