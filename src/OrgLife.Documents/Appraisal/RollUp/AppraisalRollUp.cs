using System.Text.Json.Serialization;
using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>
/// 民主评议情况汇总表 — how many took part and how they were graded, branch by branch, unit by unit and in all. Rates are
/// computed from sums, never from rates.
/// </summary>
[Term("民主评议情况汇总表")]
public sealed record AppraisalRollUp : PartyPaper
{
    /// <summary>汇总党组织.</summary>
    [Term("汇总党组织")]
    public required PartyOrganization Organization { get; init; }

    /// <summary>评议年度, which need not be the year of the meetings; null by default.</summary>
    [Term("评议年度")]
    public int? AppraisalYear { get; init; }

    /// <summary>汇总块 — one where all used the same grades, or theirs were mapped; else one for each set of grades.</summary>
    [Term("汇总块")]
    public required IReadOnlyList<RollUpBlock> Blocks { get; init => field = value ?? []; }

    /// <summary>说明 — such as who was listed twice and is counted once; none by default.</summary>
    [Term("说明")]
    public IReadOnlyList<string> Notes { get; init => field = value ?? []; } = [];

    /// <summary>填报日期 — null where none is printed (the default).</summary>
    [Term("填报日期")]
    public OfficialDate? Date { get; init; }

    /// <summary>开展评议的党支部 — how many branches have held a ballot.</summary>
    [JsonIgnore]
    public int StartedBranches => Branches.Count(branch => branch.Present is not null);

    /// <summary>结束评议的党支部 — how many of them have decided on everybody's grade.</summary>
    [JsonIgnore]
    public int FinishedBranches => Branches.Count(branch => branch is { Present: not null, IsUnfinished: false });

    /// <summary>参加评议的党员 — how many took part.</summary>
    [JsonIgnore]
    public int Participants => Branches.Sum(branch => branch.Present ?? 0);

    /// <summary>参评率 in all, such as <c>95.45%</c>; — where nobody was expected.</summary>
    [JsonIgnore]
    public string Participation => RollUpSum.Of(Branches).Rate;

    private IEnumerable<RollUpBranch> Branches => Blocks.SelectMany(block => block.Units).SelectMany(unit => unit.Branches);

    /// <summary>
    /// Rolls branches up. The last round of each branch replaces those before it. Somebody who stands in two summaries (by
    /// <see cref="PartyMember.Id"/>) is counted where a grade was decided, once, and a note says so. Branches whose grades
    /// differ and are not mapped stand in blocks of their own.
    /// </summary>
    /// <param name="title">标题.</param>
    /// <param name="organization">汇总党组织.</param>
    /// <param name="branches">党支部 in their order, those of a unit together.</param>
    /// <param name="mappings">等次对应; none where null.</param>
    /// <param name="wording">The words of the notes; <see cref="Wording.Default"/> where null.</param>
    /// <exception cref="ArgumentException">A mapping has not one grade for each of those it maps.</exception>
    public static AppraisalRollUp From(
        string title,
        PartyOrganization organization,
        IReadOnlyList<AppraisedBranch> branches,
        IReadOnlyList<GradeMapping>? mappings = null,
        Wording? wording = null)
    {
        foreach (var mapping in mappings ?? [])
        {
            if (mapping.From.Labels.Count != mapping.To.Count)
            {
                throw new ArgumentException(
                    $"A mapping of {mapping.From.Labels.Count} grades names {mapping.To.Count}.", nameof(mappings));
            }
        }

        return new RollUpMaking(branches, mappings ?? [], wording ?? Wording.Default).Make(title, organization);
    }

    /// <summary>Reads a roll-up.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(string, JsonLimits)"/>
    public static new AppraisalRollUp FromJson(string json, JsonLimits? limits = null) =>
        Read<AppraisalRollUp>(json, limits);

    /// <summary>Reads a roll-up.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(Stream, JsonLimits)"/>
    public static new AppraisalRollUp FromJson(Stream json, JsonLimits? limits = null) =>
        Read<AppraisalRollUp>(json, limits);

    private protected override Document Compose(PaperComposer composer) =>
        AppraisalRollUpComposition.Compose(this, composer);

    internal override void Check(ProblemList problems) => AppraisalRollUpRules.Check(this, problems);

    internal override void CheckRules(RuleProfile rules, ProblemList problems) =>
        RuledAppraisal.CheckYear(AppraisalYear, rules, problems);
}
