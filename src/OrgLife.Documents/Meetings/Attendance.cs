namespace OrgLife.Documents;

/// <summary>到会情况 — who should have come, who came, and why the others did not.</summary>
[Term("到会情况")]
public sealed record Attendance
{
    /// <summary>应到人数.</summary>
    [Term("应到人数")]
    public required int Expected { get; init; }

    /// <summary>实到人数.</summary>
    [Term("实到人数")]
    public required int Present { get; init; }

    /// <summary>出席人员 — those who came, by name; none where only their number is kept (the default).</summary>
    [Term("出席人员")]
    public IReadOnlyList<PartyMember> Attendees { get; init => field = value ?? []; } = [];

    /// <summary>缺席人员 — those who did not come; none by default.</summary>
    [Term("缺席人员")]
    public IReadOnlyList<Absence> Absences { get; init => field = value ?? []; } = [];

    /// <summary>列席人员 — who sat in without a vote; none by default.</summary>
    [Term("列席人员")]
    public IReadOnlyList<string> Observers { get; init => field = value ?? []; } = [];
}
