using System.Text.Json.Serialization;

namespace OrgLife.Documents;

/// <summary>
/// 规则方案 — what one notice rules for 组织生活会 and 民主评议党员. Notices contradict each other, so their rules are
/// data. A key that is null says nothing: nothing is checked for it, and papers made from the profile keep their
/// models' defaults.
/// </summary>
[Term("规则方案")]
public sealed record RuleProfile
{
    /// <summary>代号 — lower-case letters, digits and hyphens, such as <c>xuhui-2017</c>.</summary>
    [Term("代号")]
    public required string Name { get; init; }

    /// <summary>名称.</summary>
    [Term("名称")]
    public required string Title { get; init; }

    /// <summary>沿用 — the profile whose keys hold where this one does not write them; null by default.</summary>
    [Term("沿用")]
    public string? Extends { get; init; }

    /// <summary>测评等次 — best first.</summary>
    [Term("测评等次")]
    public GradeScale? Grades { get; init; }

    /// <summary>最高等次上限 — one without a share says that there is no cap.</summary>
    [Term("最高等次上限")]
    public GradeCap? Cap { get; init; }

    /// <summary>预备党员.</summary>
    [Term("预备党员")]
    public ProbationaryPolicy? ProbationaryMembers { get; init; }

    /// <summary>党员领导干部 who took part in this year's 民主生活会.</summary>
    [Term("党员领导干部")]
    public LeaderPolicy? Leaders { get; init; }

    /// <summary>记名方式.</summary>
    [Term("记名方式")]
    public BallotSecrecy? Secrecy { get; init; }

    /// <summary>测评对象.</summary>
    [Term("测评对象")]
    public IReadOnlyList<AppraisalTarget>? Targets { get; init; }

    /// <summary>列问题清单的主体.</summary>
    [Term("列问题清单的主体")]
    public IReadOnlyList<ListMaker>? IssueListMakers { get; init; }

    /// <summary>班子查摆的方面 — each is to be examined, and no other stands in a committee's list.</summary>
    [Term("班子查摆的方面")]
    public IReadOnlyList<string>? CommitteeAspects { get; init; }

    /// <summary>党员查摆的方面 — likewise for a member's list.</summary>
    [Term("党员查摆的方面")]
    public IReadOnlyList<string>? MemberAspects { get; init; }

    /// <summary>列整改清单的主体.</summary>
    [Term("列整改清单的主体")]
    public IReadOnlyList<ListMaker>? RectificationMakers { get; init; }

    /// <summary>整改清单栏目 — those that are 必填 every list must have and every item fill.</summary>
    [Term("整改清单栏目")]
    public IReadOnlyList<ListColumn<RectificationField>>? RectificationColumns { get; init; }

    /// <summary>党员整改承诺 — whether each member makes one.</summary>
    [Term("党员整改承诺")]
    public bool? Pledges { get; init; }

    /// <summary>评议结果的办理 — the steps in their order.</summary>
    [Term("评议结果的办理")]
    public IReadOnlyList<ResultStep>? ResultWorkflow { get; init; }

    /// <summary>公示 — what is shown, and when.</summary>
    [Term("公示")]
    public IReadOnlyList<PublicityRule>? Publicity { get; init; }

    /// <summary>备案材料.</summary>
    [Term("备案材料")]
    public IReadOnlyList<FilingItem>? FilingItems { get; init; }

    /// <summary>报送介质.</summary>
    [Term("报送介质")]
    public IReadOnlyList<FilingMedium>? Media { get; init; }

    /// <summary>测评有效依据.</summary>
    [Term("测评有效依据")]
    public BallotValidityBasis? BallotValidity { get; init; }

    /// <summary>允许部分无效 — whether a valid ballot may have a row that cannot be read.</summary>
    [Term("允许部分无效")]
    public bool? RowsMayBeInvalid { get; init; }

    /// <summary>得票率 — base, digits, rounding, sum adjustment, and whether abstentions count.</summary>
    [Term("得票率")]
    public VoteRate? Rate { get; init; }

    /// <summary>到会人数 — below it a warning is given.</summary>
    [Term("到会人数")]
    public QuorumRule? Quorum { get; init; }

    /// <summary>步骤序数写法.</summary>
    [Term("步骤序数写法")]
    public NumberingStyle? Numbering { get; init; }

    /// <summary>时限 — until when what is done.</summary>
    [Term("时限")]
    public IReadOnlyList<RuleDeadline>? Deadlines { get; init; }

    /// <summary>轮次 — which ballot of the year it is, where one had to be repeated.</summary>
    [Term("轮次")]
    public int? Round { get; init; }

    /// <summary>评议年度 — the year appraised, which need not be the year of the meeting.</summary>
    [Term("评议年度")]
    public int? AppraisalYear { get; init; }

    /// <summary>主题时限 — words that belong to certain years; in papers of other years they are probably left over.</summary>
    [Term("主题时限")]
    public IReadOnlyList<ThemeYears>? Themes { get; init; }

    /// <summary>依据文件的最长年限 — how many years before the paper a document it cites may have been issued.</summary>
    [Term("依据文件的最长年限")]
    public int? OldestBasis { get; init; }

    /// <summary>班子评议等次 — best first.</summary>
    [Term("班子评议等次")]
    public GradeScale? CommitteeGrades { get; init; }

    /// <summary>班子评议内容 — what a committee is appraised on; each stands on its ballot.</summary>
    [Term("班子评议内容")]
    public IReadOnlyList<string>? CommitteeDimensions { get; init; }

    /// <summary>谈心谈话.</summary>
    [Term("谈心谈话")]
    public TalkPolicy? Talks { get; init; }

    /// <summary>征求意见范围 — whose opinions are asked, such as 群众 and 服务对象.</summary>
    [Term("征求意见范围")]
    public IReadOnlyList<string>? OpinionSources { get; init; }

    /// <summary>相互批评意见条数 — how many each member has for every other at least.</summary>
    [Term("相互批评意见条数")]
    public int? CriticismMinimum { get; init; }

    /// <summary>会议和事项 — the meetings in their order, and what each takes up.</summary>
    [Term("会议和事项")]
    public IReadOnlyList<MeetingRule>? Meetings { get; init; }

    /// <summary>发言顺序 — who speaks of himself before whom.</summary>
    [Term("发言顺序")]
    public IReadOnlyList<SpeakerRank>? SpeakingOrder { get; init; }

    /// <summary>述职内容 — what the secretary reports on to the members.</summary>
    [Term("述职内容")]
    public IReadOnlyList<string>? ReportMatters { get; init; }

    /// <summary>书面意见计入参加 — whether who sent in writing what he had to say counts as taking part.</summary>
    [Term("书面意见计入参加")]
    public bool? WrittenOpinions { get; init; }

    /// <summary>缺席补课 — whether those who missed the appraisal make up for it.</summary>
    [Term("缺席补课")]
    public bool? MakeUp { get; init; }

    /// <summary>等次的运用 — what follows from each grade.</summary>
    [Term("等次的运用")]
    public IReadOnlyList<GradeConsequence>? Consequences { get; init; }

    /// <summary>依据 — documents and clauses, each with the keys that it rules; every key that is given has one.</summary>
    [Term("依据")]
    public IReadOnlyList<RuleSource> Sources { get; init => field = value ?? []; } = [];

    /// <summary>规则项 — all keys in their order, in Chinese, with their sources.</summary>
    [JsonIgnore]
    public IReadOnlyList<RuleEntry> Entries => RuleEntries.Of(this);

    /// <summary>全国 — 党员教育管理工作条例 (2019) and the cap of recent years.</summary>
    public static RuleProfile National => Preset("national");

    /// <summary>上海 2017.</summary>
    public static RuleProfile Shanghai2017 => Preset("shanghai-2017");

    /// <summary>院校 2020年度.</summary>
    public static RuleProfile College2020 => Preset("college-2020");

    /// <summary>徐汇 2017.</summary>
    public static RuleProfile Xuhui2017 => Preset("xuhui-2017");

    /// <summary>县局 2024.</summary>
    public static RuleProfile Bureau2024 => Preset("bureau-2024");

    /// <summary>咸宁 2015.</summary>
    public static RuleProfile Xianning2015 => Preset("xianning-2015");

    /// <summary>依据 of a key: documents with their clauses, such as 某通知 二、5，二、6; empty where there is none.</summary>
    /// <param name="key">The key.</param>
    public string SourceOf(RuleKey key) => string.Join("；", Sources
        .Where(source => source.Keys.Contains(key))
        .GroupBy(source => source.Document, StringComparer.Ordinal)
        .Select(group => string.Join(
            "，", group.Select((source, index) => index == 0 ? source.ToString() : source.Clause))));

    /// <summary>检查 — what is contradictory in the profile itself; what was read has no errors.</summary>
    public IReadOnlyList<Problem> Check() => RuleProfileRules.Check(this);

    /// <summary>The profile as JSON, with all that it took from others; reading it again gives an equal one.</summary>
    public string ToJson() => PaperWriter.Write(this with { Extends = null });

    /// <summary>Reads a profile, which may extend one of <see cref="RuleProfiles.Default"/>.</summary>
    /// <inheritdoc cref="RuleProfiles.Read(string, JsonLimits)"/>
    public static RuleProfile FromJson(string json, JsonLimits? limits = null) =>
        RuleProfiles.Default.Read(json, limits);

    /// <summary>Reads a profile, which may extend one of <see cref="RuleProfiles.Default"/>.</summary>
    /// <inheritdoc cref="RuleProfiles.Read(Stream, JsonLimits)"/>
    public static RuleProfile FromJson(Stream json, JsonLimits? limits = null) =>
        RuleProfiles.Default.Read(json, limits);

    /// <summary>The name and the title.</summary>
    public override string ToString() => Name + "（" + Title + "）";

    private static RuleProfile Preset(string name) => RuleProfiles.Default.Find(name)!;
}
