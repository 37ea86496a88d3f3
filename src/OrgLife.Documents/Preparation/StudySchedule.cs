using System.Text.Json.Serialization;
using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>学习安排 — what is studied before the meeting, when, how, and who leads it.</summary>
[Term("学习安排")]
public sealed record StudySchedule : PartyPaper
{
    /// <summary>党支部.</summary>
    [Term("党支部")]
    public required PartyOrganization Branch { get; init; }

    /// <summary>栏目 — the columns in their order; <see cref="StudyColumns.Usual"/> by default.</summary>
    [Term("栏目"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public IReadOnlyList<ListColumn<StudyField>> Columns { get; init => field = value ?? StudyColumns.Usual; }
        = StudyColumns.Usual;

    /// <summary>学习 — in their order; 序号 is counted from them.</summary>
    [Term("学习")]
    public required IReadOnlyList<StudySession> Items { get; init => field = value ?? []; }

    /// <summary>缺席党员的学习 — how those study who cannot come; null by default.</summary>
    [Term("缺席党员的学习")]
    public string? AbsenteeStudy { get; init; }

    /// <summary>制表日期 — null where none is printed (the default).</summary>
    [Term("制表日期")]
    public OfficialDate? Date { get; init; }

    /// <summary>时间写法 — 3月10日前 (the default), 3/10前 or 2017年3月10日前.</summary>
    [Term("时间写法")]
    public DateStyle TimeStyle { get; init; }

    /// <summary>备注 — a note under the table; null by default.</summary>
    [Term("备注")]
    public string? Remark { get; init; }

    /// <summary>Reads a study schedule.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(string, JsonLimits)"/>
    public static new StudySchedule FromJson(string json, JsonLimits? limits = null) =>
        Read<StudySchedule>(json, limits);

    /// <summary>Reads a study schedule.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(Stream, JsonLimits)"/>
    public static new StudySchedule FromJson(Stream json, JsonLimits? limits = null) =>
        Read<StudySchedule>(json, limits);

    private protected override Document Compose(PaperComposer composer) => StudyScheduleComposition.Compose(this, composer);

    internal override void Check(ProblemList problems) => StudyScheduleRules.Check(this, problems);

    internal override void CheckRules(RuleProfile rules, ProblemList problems) =>
        RuledPreparation.Check(this, rules, problems);
}
