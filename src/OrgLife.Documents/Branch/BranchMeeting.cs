namespace OrgLife.Documents;

/// <summary>
/// 支部组织生活会 — one branch and one year: its members, roles, days, meetings, lists and votes, each said once. The
/// papers that follow from it are derived as a profile asks for them; each is a plain paper that a host may change.
/// Nothing is made up: a paper whose facts are missing is not made, and <see cref="Check(RuleProfile)"/> says so.
/// </summary>
[Term("支部组织生活会")]
public sealed record BranchMeeting
{
    /// <summary>党支部.</summary>
    [Term("党支部")]
    public required PartyOrganization Branch { get; init; }

    /// <summary>简称 — what titles call the branch, such as 第一党支部; its name where null (the default).</summary>
    [Term("简称")]
    public string? ShortName { get; init; }

    /// <summary>评议年度, which need not be the year of the meeting.</summary>
    [Term("评议年度")]
    public required int AppraisalYear { get; init; }

    /// <summary>主题 — null by default.</summary>
    [Term("主题")]
    public string? Theme { get; init; }

    /// <summary>依据文件 — regulations that the plan names; none by default.</summary>
    [Term("依据文件")]
    public IReadOnlyList<CitedDocument> Basis { get; init => field = value ?? []; } = [];

    /// <summary>上级通知 — the notice by which the meeting is held and the papers are sent; null by default.</summary>
    [Term("上级通知")]
    public CitedDocument? Notice { get; init; }

    /// <summary>支部党员 — all of them, those with a 党内职务 are the committee.</summary>
    [Term("支部党员")]
    public required IReadOnlyList<BranchMember> Members { get; init => field = value ?? []; }

    /// <summary>时间安排 — the days of papers.</summary>
    [Term("时间安排")]
    public BranchTimetable Timetable { get; init => field = value ?? new(); } = new();

    /// <summary>工作方案 — null by default.</summary>
    [Term("工作方案")]
    public BranchPlan? Plan { get; init; }

    /// <summary>学习 — null by default.</summary>
    [Term("学习")]
    public BranchStudy? Study { get; init; }

    /// <summary>班子自查 — none by default.</summary>
    [Term("班子自查")]
    public IReadOnlyList<SelfCheckItem> SelfCheck { get; init => field = value ?? []; } = [];

    /// <summary>征求意见 — null by default.</summary>
    [Term("征求意见")]
    public BranchOpinions? Opinions { get; init; }

    /// <summary>谈心谈话 — in their order; none by default.</summary>
    [Term("谈心谈话")]
    public IReadOnlyList<BranchTalk> Talks { get; init => field = value ?? []; } = [];

    /// <summary>支部班子 — null where it has nothing to say of itself (the default).</summary>
    [Term("支部班子")]
    public BranchCommittee? Committee { get; init; }

    /// <summary>相互批评 — none by default.</summary>
    [Term("相互批评")]
    public IReadOnlyList<BranchCriticism> Criticisms { get; init => field = value ?? []; } = [];

    /// <summary>支部会议 — in their order; the first 党员大会 is the one at which the ballot is held.</summary>
    [Term("支部会议")]
    public IReadOnlyList<BranchSession> Sessions { get; init => field = value ?? []; } = [];

    /// <summary>书记述职 — null by default.</summary>
    [Term("书记述职")]
    public SecretaryReport? Report { get; init; }

    /// <summary>支部测评 — null by default.</summary>
    [Term("支部测评")]
    public BranchBallot? Ballot { get; init; }

    /// <summary>组织评定 — null while nothing is decided (the default).</summary>
    [Term("组织评定")]
    public BranchDecision? Decision { get; init; }

    /// <summary>补充情况 — the branch's own paragraphs of the 情况报告; its figures are counted. None by default.</summary>
    [Term("补充情况")]
    public IReadOnlyList<SituationAddition> Situation { get; init => field = value ?? []; } = [];

    /// <summary>联系人 of notice, report and letter; none by default.</summary>
    [Term("联系人")]
    public IReadOnlyList<Contact> Contacts { get; init => field = value ?? []; } = [];

    /// <summary>报送载体 — where the profile does not say it; null by default.</summary>
    [Term("报送载体")]
    public FiledMedium? Medium { get; init; }

    /// <summary>支部公示 — none by default.</summary>
    [Term("支部公示")]
    public IReadOnlyList<BranchPublicity> Publicity { get; init => field = value ?? []; } = [];

    /// <summary>JSON 模式 — the JSON Schema (2020-12) of the year of a branch.</summary>
    public static string Schema => PaperSchema.OfBranch();

    /// <summary>
    /// 检查 — what is wrong with the facts themselves: names that are no member's, members listed twice, impossible texts.
    /// </summary>
    public IReadOnlyList<Problem> Check() => BranchChecks.Of(this, rules: null);

    /// <summary>检查 — as <see cref="Check()"/>, and what the profile asks for and the branch does not have.</summary>
    /// <param name="rules">The rules.</param>
    public IReadOnlyList<Problem> Check(RuleProfile rules) =>
        BranchChecks.Of(this, rules ?? throw new ArgumentNullException(nameof(rules)));

    /// <summary>全套文书 — every paper that the facts allow and the profile does not leave out, in the usual order.</summary>
    /// <param name="rules">The rules: columns, rows, whose lists, which steps, what is shown and filed.</param>
    /// <param name="wording">Titles and headings; <see cref="Wording.Default"/> where null.</param>
    public IReadOnlyList<PartyPaper> Papers(RuleProfile rules, Wording? wording = null) => BranchPapers.Of(
        new BranchYear(this, rules ?? throw new ArgumentNullException(nameof(rules)), wording ?? Wording.Default));

    /// <summary>拟制 — the papers of one kind; none where the facts are missing or the profile leaves them out.</summary>
    /// <param name="kind">The kind, from <see cref="PaperCatalogue"/>.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="wording">Titles and headings; <see cref="Wording.Default"/> where null.</param>
    public IReadOnlyList<PartyPaper> Compose(PaperKind kind, RuleProfile rules, Wording? wording = null) =>
        kind is null
            ? throw new ArgumentNullException(nameof(kind))
            : [.. Papers(rules, wording).Where(paper => paper.GetType() == kind.Model)];

    /// <summary>拟制 — the papers of one kind; none where the facts are missing or the profile leaves them out.</summary>
    /// <typeparam name="TPaper">The kind, such as <see cref="IssueList"/>.</typeparam>
    /// <param name="rules">The rules.</param>
    /// <param name="wording">Titles and headings; <see cref="Wording.Default"/> where null.</param>
    public IReadOnlyList<TPaper> Compose<TPaper>(RuleProfile rules, Wording? wording = null)
        where TPaper : PartyPaper => [.. Papers(rules, wording).OfType<TPaper>()];

    /// <summary>The year as JSON: UTF-16 text, indented, line feeds; reading it again gives an equal one.</summary>
    public string ToJson() => PaperWriter.Write(this);

    /// <summary>Reads the year of a branch.</summary>
    /// <param name="json">The text.</param>
    /// <param name="limits">How much is read; <see cref="JsonLimits.Default"/> where null.</param>
    /// <exception cref="InvalidJsonException">The text is not such JSON; all problems are listed.</exception>
    public static BranchMeeting FromJson(string json, JsonLimits? limits = null) =>
        BranchReader.Read(JsonText.Encode(json), limits ?? JsonLimits.Default);

    /// <summary>Reads the year of a branch.</summary>
    /// <param name="json">The text as UTF-8, with or without a byte order mark; it stays open.</param>
    /// <param name="limits">How much is read; <see cref="JsonLimits.Default"/> where null.</param>
    /// <exception cref="InvalidJsonException">The text is not such JSON; all problems are listed.</exception>
    public static BranchMeeting FromJson(Stream json, JsonLimits? limits = null)
    {
        var bounds = limits ?? JsonLimits.Default;
        return BranchReader.Read(JsonText.ReadAll(json, bounds), bounds);
    }
}
