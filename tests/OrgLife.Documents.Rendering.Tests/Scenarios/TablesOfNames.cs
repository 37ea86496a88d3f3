using OrgLife.Documents.Tests;

namespace OrgLife.Documents.Rendering.Tests;

/// <summary>Tables of 22 members, as many as a branch has on average, in every layout that has a column of names.</summary>
internal static class TablesOfNames
{
    private const int Members = 22;

    private static readonly GradeScale Passing = new() { Labels = ["优秀", "合格", "不合格"] };

    private static readonly IReadOnlyList<string> Topics = ["理想信念", "理论素养", "组织纪律", "廉洁自律", "联系群众", "模范作用"];

    public static IReadOnlyDictionary<string, Func<IReadOnlyList<PartyMember>, PartyPaper>> All { get; } =
        new Dictionary<string, Func<IReadOnlyList<PartyMember>, PartyPaper>>
        {
            ["ballot"] = members => Ballot(members),
            ["ballot with faults"] = members => Ballot(members) with { HasIssuesColumn = true, HasRemarkColumn = true },
            ["ballot of six dimensions"] = members => Matrix(members) with { OmitsNumbers = true },
            ["numbered ballot of six dimensions"] = Matrix,
            ["summary"] = members => Summary(members),
            ["summary with blanks and grades"] = members => Summary(members) with
            {
                HasBlankRate = true,
                Members = [.. Tallies(members).Select(tally => tally with { Grade = "基本合格" })],
            },
            ["summary by voters"] = members => Summary(members) with
            {
                VoterTypes = [new() { Name = "支委", Valid = 5 }, new() { Name = "正式党员", Valid = 15 }],
                Members = [.. Tallies(members).Select(tally => tally with { Voters = [4, 6] })],
            },
            ["summary in two halves"] = members => Summary(members) with { Layout = SummaryLayout.TwoUp },
            ["results"] = members => Summary(members) with
            {
                Layout = SummaryLayout.Results,
                Members = [.. members.Select(member => new MemberTally { Member = member, Grade = "合格" })],
            },
        };

    /// <summary>A table in which so many members have names of a length, spread over its rows, and others short ones.</summary>
    public static PartyPaper Of(string table, int count, int length) =>
        Of(table, index => index < count ? LongNames.InParts(length) : null);

    /// <summary>A table in which some members have names of their own, by their places among the long ones.</summary>
    public static PartyPaper Of(string table, Func<int, string?> nameOf) => All[table](
    [
        .. Enumerable.Range(0, Members).Select(number => new PartyMember
        {
            // A key tells namesakes from one another.
            Id = $"{number}",
            Name = (number % 4 == 1 ? nameOf(number / 4) : null) ?? "赵〇" + "甲乙丙丁戊己庚辛壬癸"[number % 10],
        }),
    ]);

    private static BallotForm Ballot(IReadOnlyList<PartyMember> members) => new()
    {
        Title = "民主评议党员测评表",
        Branch = new() { Name = "示例县甲乙中学党支部" },
        Date = new(2026, 3, 31),
        Grades = GradeScale.FourGrades,
        Entries = [.. members.Select(member => new BallotEntry { Member = member })],
        Instructions = ["每名党员只选一个等次，多选无效。", "在所选栏内打“√”。", "填好后对折投入票箱。"],
    };

    private static BallotForm Matrix(IReadOnlyList<PartyMember> members) => Ballot(members) with
    {
        Grades = Passing,
        Dimensions = [.. Topics.Select(name => new BallotDimension { Name = name, Grades = GradeScale.ThreeGrades })],
    };

    private static AppraisalSummary Summary(IReadOnlyList<PartyMember> members) => new()
    {
        Title = "民主评议党员测评汇总表",
        Branch = new() { Name = "示例县甲乙中学党支部" },
        AppraisalYear = 2025,
        Date = new(2026, 3, 31),
        Ballots = new() { Expected = 22, Present = 20, Issued = 20, Returned = 20, Valid = 20, Invalid = 0 },
        Grades = GradeScale.FourGrades,
        Rate = new(),
        Members = [.. Tallies(members)],
    };

    private static IEnumerable<MemberTally> Tallies(IEnumerable<PartyMember> members) =>
        members.Select(member => new MemberTally { Member = member, Counts = [10, 9, 0, 0], Blank = 1 });
}
