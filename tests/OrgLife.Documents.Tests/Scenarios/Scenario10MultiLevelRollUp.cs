namespace OrgLife.Documents.Tests;

/// <summary>
/// 逐级汇总 — a 工委 with three units and seven branches: one unit of other grades, a ballot held twice, a floating member in
/// two lists, a branch that is not finished.
/// </summary>
public sealed class Scenario10MultiLevelRollUp
{
    private static readonly GradeMapping Mapping = new()
    {
        From = GradeScale.ThreeGrades,
        To = ["优秀", "合格", "不合格"],
    };

    private static readonly IReadOnlyList<AppraisedBranch> Branches =
    [
        Of("甲单位", "甲一", Ballot("甲一", GradeScale.FourGrades, 10, 9, Graded("甲一", 3, 6), round: null)),
        Of("甲单位", "甲二",
            Ballot("甲二", GradeScale.FourGrades, 8, 8, Graded("甲二", 8, 0), round: 1),
            Ballot("甲二", GradeScale.FourGrades, 8, 7, Graded("甲二", 2, 6), round: 2)),
        Of("甲单位", "甲三", Ballot(
            "甲三", GradeScale.FourGrades, 5, 4, [.. Graded("甲三", 1, 3), Listed("流动")], round: null)),
        Of("乙单位", "乙一", Ballot("乙一", GradeScale.ThreeGrades, 6, 6, Graded("乙一", 4, 2, "好", "一般"), round: null)),
        Of("乙单位", "乙二", Ballot("乙二", GradeScale.ThreeGrades, 4, 4, Graded("乙二", 1, 3, "好", "一般"), round: null)),
        Of("丙单位", "丙一", Ballot(
            "丙一", GradeScale.FourGrades, 7, 7, [.. Graded("丙一", 2, 4), Floating("合格")], round: null)),
        new() { Unit = "丙单位", Branch = Branch("丙二"), Members = 12 },
    ];

    [Fact]
    public void UnlikeGradesStandApartAndAreNotAddedUp()
    {
        var rollUp = RollUp();

        rollUp.Blocks.Select(block => string.Join("、", block.Grades.Labels))
            .ShouldBe(["优秀、合格、基本合格、不合格", "好、一般、差"]);
        rollUp.Blocks[1].Units.Single().Name.ShouldBe("乙单位");
        rollUp.Check().Select(problem => problem.Code).ShouldBe(["rollup.grades-unlike", "rollup.unfinished"]);
    }

    [Fact]
    public void AMappingMakesOneTableOfThem()
    {
        var rollUp = RollUp(Mapping);

        rollUp.Blocks.Single().Units.Select(unit => unit.Name).ShouldBe(["甲单位", "乙单位", "丙单位"]);
        Row(rollUp, "乙一").Counts.ShouldBe([4, 2, 0, 0]);
    }

    [Fact]
    public void AMappingThatForgetsAGradeIsRefused() =>
        Should.Throw<ArgumentException>(() => RollUp(Mapping with { To = ["优秀", "合格"] }));

    [Fact]
    public void TheSecondRoundTakesThePlaceOfTheFirst()
    {
        Row(RollUp(), "甲二").Counts.ShouldBe([2, 6, 0, 0]);
        Row(RollUp(), "甲二").Present.ShouldBe(7);
    }

    [Fact]
    public void WhoIsListedAtHomeAndAppraisedElsewhereIsCountedOnce()
    {
        var rollUp = RollUp();

        Row(rollUp, "甲三").Members.ShouldBe(4);
        Row(rollUp, "甲三").Expected.ShouldBe(4);
        Row(rollUp, "丙一").Members.ShouldBe(7);
        rollUp.Notes.ShouldBe(["流动在甲三、丙一重复列名，只计入丙一。"]);
    }

    [Fact]
    public void SumsAreOfDistinctPeopleAndRatesOfSums()
    {
        var rollUp = RollUp(Mapping);
        var all = RollUpSum.Of(rollUp.Blocks[0].Units.SelectMany(unit => unit.Branches));

        all.Members.ShouldBe(9 + 8 + 4 + 6 + 4 + 7 + 12);
        all.Counts.ShouldBe([3 + 2 + 1 + 4 + 1 + 2, 6 + 6 + 3 + 2 + 3 + 5, 0, 0]);
        (all.Expected, all.Present).ShouldBe((10 + 8 + 4 + 6 + 4 + 7, 9 + 7 + 4 + 6 + 4 + 7));
        rollUp.Participation.ShouldBe("94.87%");
        RollUpSum.Of(rollUp.Blocks[0].Units[0].Branches).Rate.ShouldBe("90.91%");
    }

    [Fact]
    public void TheFiguresOfTheYearlyStatisticsFollow()
    {
        var rollUp = RollUp(Mapping);

        (rollUp.StartedBranches, rollUp.FinishedBranches, rollUp.Participants).ShouldBe((6, 6, 37));
        Row(rollUp, "丙二").ShouldBe(new RollUpBranch { Name = "丙二", Members = 12, IsUnfinished = true });
    }

    [Fact]
    public void TheTableHasARowForEachBranchASumForEachUnitAndOneOfAll()
    {
        var text = WrittenWord.TextOf(RollUp(Mapping));

        foreach (var words in new[] { "甲单位小计", "乙单位小计", "丙单位小计", "合计", "94.87%", "尚未结束评议" })
        {
            text.ShouldContain(words);
        }
    }

    private static AppraisalRollUp RollUp(params GradeMapping[] mappings) => AppraisalRollUp.From(
        "2025年度民主评议党员情况汇总表", new() { Name = "示例工委", Kind = OrganizationKind.Committee }, Branches, mappings);

    private static RollUpBranch Row(AppraisalRollUp rollUp, string name) => rollUp.Blocks
        .SelectMany(block => block.Units).SelectMany(unit => unit.Branches).Single(branch => branch.Name == name);

    private static AppraisedBranch Of(string unit, string name, params AppraisalSummary[] summaries) =>
        new() { Unit = unit, Branch = Branch(name), Summaries = summaries };

    private static PartyOrganization Branch(string name) => new() { Name = name };

    private static AppraisalSummary Ballot(
        string name, GradeScale grades, int expected, int present, IReadOnlyList<MemberTally> members, int? round) => new()
        {
            Title = "测评汇总表",
            Branch = Branch(name),
            AppraisalYear = 2025,
            Round = round,
            Date = new(2026, 3, 10),
            Grades = grades,
            Ballots = new()
            {
                Expected = expected,
                Present = present,
                Issued = present,
                Returned = present,
                Valid = present,
                Invalid = 0,
            },
            Members = members,
        };

    private static IReadOnlyList<MemberTally> Graded(
        string branch, int top, int second, string best = "优秀", string good = "合格") =>
    [
        .. Enumerable.Range(0, top + second).Select(index => new MemberTally
        {
            Member = new() { Name = branch + (char)('甲' + index), Id = branch + index },
            Counts = [1, 0],
            Grade = index < top ? best : good,
        }),
    ];

    private static MemberTally Listed(string name) => new() { Member = new() { Name = name, Id = name } };

    private static MemberTally Floating(string grade) => Listed("流动") with { Grade = grade, Counts = [0, 5, 2, 0] };
}
