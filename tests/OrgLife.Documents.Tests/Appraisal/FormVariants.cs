namespace OrgLife.Documents.Tests;

/// <summary>
/// The forms that units use, each as data of three models, by their letters in the survey: B1 ballots on members, B2 ballots
/// on committees, B3 summaries and results. People and organisations are invented.
/// </summary>
internal static class FormVariants
{
    private static readonly PartyOrganization Branch = new() { Name = "示例县甲乙中学党支部" };

    private static readonly OfficialDate Day = new(2026, 3, 31);

    private static readonly IReadOnlyList<PartyMember> Members =
    [
        new() { Name = "赵甲", Post = "书记" },
        new() { Name = "钱乙" },
        new() { Name = "加央·次仁卓玛" },
        new() { Name = "吕亥", Status = MemberStatus.Probationary },
    ];

    private static readonly BallotForm Ballot = new()
    {
        Title = "党员民主测评表",
        Branch = Branch,
        Date = Day,
        Grades = GradeScale.FourGrades,
        Entries = [.. Members.Select(member => new BallotEntry { Member = member })],
        Instructions = ["在所选栏内打“√”。"],
    };

    private static readonly GradeScale Good = new() { Labels = ["好", "较好", "一般", "差"] };

    private static readonly CommitteeBallotForm Committee = new()
    {
        Title = "党支部班子测评表",
        Branch = Branch,
        Date = Day,
        Grades = Good,
    };

    private static readonly BallotCount Ballots =
        new() { Expected = 9, Present = 8, Issued = 8, Returned = 8, Valid = 7, Invalid = 1 };

    private static readonly AppraisalSummary Summary = new()
    {
        Title = "民主测评汇总表",
        Branch = Branch,
        AppraisalYear = 2025,
        Date = Day,
        Ballots = Ballots,
        Grades = GradeScale.FourGrades,
        Members =
        [
            new() { Member = Members[0], Counts = [4, 2, 0, 0], Blank = 1 },
            new() { Member = Members[1], Counts = [5, 2, 0, 0] },
            new() { Member = Members[2], Counts = [2, 5, 0, 0] },
            new() { Member = Members[3] },
        ],
        Rate = new(),
    };

    public static BallotForm B1a { get; } = Ballot with { HasRemarkColumn = true };

    public static BallotForm B1b { get; } = Ballot with
    {
        HasIssuesColumn = true,
        Instructions = ["在党员姓名右边的栏内打“√”。", "认为党员有突出问题的，在“存在问题”栏写明。"],
    };

    public static BallotForm B1c { get; } = Ballot with
    {
        OmitsNumbers = true,
        Grades = new() { Labels = ["优秀", "合格", "不合格"] },
        Dimensions = [.. new[] { "理想信念", "理论素养", "组织纪律", "廉洁自律", "联系群众", "模范作用" }.Select(Of)],
    };

    public static BallotForm B1d { get; } = B1c with { Layout = BallotLayout.PerPersonGrid };

    public static BallotForm B1e { get; } = Ballot with { Grades = GradeScale.ThreeGrades };

    public static BallotForm B1f { get; } = Ballot with { Grades = new() { Labels = ["优秀", "合格", "不合格"] } };

    /// <summary>The head of a ballot as elections have it; its columns for other candidates are not of an appraisal.</summary>
    public static BallotForm B1g { get; } = Ballot with
    {
        Title = "示例县甲乙中学党支部\n党员民主测评表（第一阶段）",
        AsksVoterStatus = true,
        Grades = new() { Labels = ["赞成", "不赞成"] },
        Instructions = ["赞成的打“√”，不赞成的打“×”，弃权的不作标记。"],
    };

    public static BallotForm B1h { get; } = Ballot with
    {
        Layout = BallotLayout.PerPersonGrid,
        Grades = new() { Labels = ["优秀", "称职", "基本称职", "不称职"] },
        Dimensions =
        [
            new() { Category = "政治思想", Name = "理论学习", Grades = Good },
            new() { Category = "政治思想", Name = "政治纪律", Grades = Good },
            new() { Category = "工作实绩", Name = "完成任务", Grades = Good },
            new() { Category = "廉洁自律", Name = "遵守规定", Grades = Good },
        ],
    };

    public static CommitteeBallotForm B2a { get; } = Committee with
    {
        Title = "党支部班子测评统计表",
        ItemHeading = "类别",
        GradesHeading = "评价意见",
        HasNumbers = true,
        Ballots = Ballots,
        Items =
        [
            new() { Name = "工作", Counts = [4, 2, 0, 0], Blank = 1 },
            new() { Name = "作风", Counts = [5, 2, 0, 0] },
        ],
    };

    public static CommitteeBallotForm B2b { get; } = Committee with
    {
        Items = [new() { Name = "工作" }, new() { Name = "作风" }],
    };

    public static CommitteeBallotForm B2c { get; } = Committee with
    {
        ItemHeading = "评价内容",
        Items =
        [
            new() { Category = "思想政治", Name = "理论学习", Points = "有计划、有记录。" },
            new() { Category = "思想政治", Name = "组织生活", Points = "按时召开，严肃认真。" },
            new() { Category = "作风建设", Name = "联系群众", Points = "走访、答复及时。" },
        ],
    };

    public static CommitteeBallotForm B2d { get; } = Committee with
    {
        Target = "甲乙中学党支部委员会",
        Overall = new() { Labels = ["满意", "基本满意", "不满意"] },
        HasComments = true,
    };

    public static AppraisalSummary B3a { get; } = Summary with { HasBlankRate = true };

    public static AppraisalSummary B3b { get; } = Summary with
    {
        VoterTypes =
        [
            new() { Name = "支委", Valid = 2 }, new() { Name = "正式党员", Valid = 4 }, new() { Name = "预备党员", Valid = 1 },
        ],
        Members =
        [
            Summary.Members[0] with { Voters = [1, 2, 1] },
            Summary.Members[1] with { Voters = [2, 3, 0] },
            Summary.Members[2] with { Voters = [0, 1, 1] },
            Summary.Members[3],
        ],
    };

    public static AppraisalSummary B3c { get; } = Summary with
    {
        Title = "计票结果报告单",
        Grades = new() { Labels = ["赞成", "不赞成"] },
        Rate = null,
        SortsByVotes = true,
        Members =
        [
            new() { Member = Members[0], Counts = [5, 1], Blank = 1 },
            new() { Member = Members[1], Counts = [6, 0], Unclear = 1 },
            new() { Member = Members[2], Counts = [7, 0] },
        ],
        Signers = [new() { Label = "总监票人", Names = ["周戊"] }, new() { Label = "总计票人" }, new() { Label = "汇总计票人" }],
    };

    public static AppraisalSummary B3d { get; } = Summary with { Layout = SummaryLayout.TwoUp };

    public static AppraisalSummary B3e { get; } = Summary with
    {
        Layout = SummaryLayout.Report,
        Rate = new() { Base = RateBase.Present, Digits = 0 },
    };

    public static AppraisalSummary B3f { get; } = Summary with
    {
        Title = "民主评议结果名单",
        Layout = SummaryLayout.Results,
        Members =
        [
            new() { Member = Members[0], Grade = "优秀" },
            new() { Member = Members[1], Grade = "合格", Remark = "已谈话提醒" },
            new() { Member = Members[2], Grade = "合格" },
            new() { Member = Members[3] },
        ],
    };

    public static IReadOnlyDictionary<string, PartyPaper> All { get; } = new Dictionary<string, PartyPaper>
    {
        [nameof(B1a)] = B1a, [nameof(B1b)] = B1b, [nameof(B1c)] = B1c, [nameof(B1d)] = B1d,
        [nameof(B1e)] = B1e, [nameof(B1f)] = B1f, [nameof(B1g)] = B1g, [nameof(B1h)] = B1h,
        [nameof(B2a)] = B2a, [nameof(B2b)] = B2b, [nameof(B2c)] = B2c, [nameof(B2d)] = B2d,
        [nameof(B3a)] = B3a, [nameof(B3b)] = B3b, [nameof(B3c)] = B3c, [nameof(B3d)] = B3d,
        [nameof(B3e)] = B3e, [nameof(B3f)] = B3f,
    };

    private static BallotDimension Of(string name) => new() { Name = name, Grades = GradeScale.ThreeGrades };
}
