namespace OrgLife.Documents.Tests;

public class SetCheckTests
{
    public static TheoryData<string> Codes => [.. SetCases.All.Keys];

    [Theory]
    [MemberData(nameof(Codes))]
    public void EachCodeIsRaisedAtThePaperAndThePlace(string code)
    {
        var (set, paper, path) = SetCases.All[code];
        var papers = set();

        var found = papers.CheckTogether().Where(problem => problem.Code == code).ToList();

        found.ShouldNotBeEmpty();
        found.ShouldContain(problem => AtPaper(problem, papers).GetType() == paper
            && problem.Path.EndsWith("]." + path, StringComparison.Ordinal));
        found.ShouldAllBe(problem => problem.Place.StartsWith(AtPaper(problem, papers).Title));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void ASetInOrderRaisesNone(string code) =>
        SetCases.Sound.CheckTogether().ShouldNotContain(problem => problem.Code == code);

    [Fact]
    public void EveryCodeBetweenPapersHasACase() =>
        ProblemCatalogue.All.Select(kind => kind.Code).Where(code => code.StartsWith("set.", StringComparison.Ordinal))
            .ShouldBe(SetCases.All.Keys, ignoreOrder: true);

    [Fact]
    public void APaperAloneContradictsNothing() =>
        SetCases.Sound.SelectMany(paper => new[] { paper }.CheckTogether()).ShouldBeEmpty();

    [Fact]
    public void AnIssueInOtherWordsIsStillAnswered()
    {
        var set = Changed<RectificationList>(list => list with
        {
            Items = [.. list.Items.Select((item, i) => i == 1 ? item with { Issue = "送教任务前松后紧" } : item)],
        });

        set.CheckTogether().ShouldBeEmpty();
    }

    [Fact]
    public void TwoPeopleOfOneNameAreToldApartByTheirKeys()
    {
        var one = new RectificationPledge
        {
            Title = "整改承诺书",
            Branch = new() { Name = "示例支部" },
            Member = new() { Name = "赵甲", Id = "1" },
            Items = [new() { Matter = "学习不够", Promise = "多学。" }],
        };
        var other = one with { Member = new() { Name = "赵甲", Id = "2", Status = MemberStatus.Probationary } };

        new[] { one, other }.CheckTogether().ShouldBeEmpty();
        new[] { one, other with { Member = other.Member with { Id = null } } }.CheckTogether()
            .ShouldHaveSingleItem().Code.ShouldBe("set.status-differs");
    }

    [Theory]
    [InlineData("古丽·艾山", "古丽\u30FB艾山")]
    [InlineData("张䶮", "张\uE863")]
    [InlineData("李　明", "李明")]
    [InlineData("王㛃", "王\u200B㛃")]
    public void SpellingsOfOneNameAreOneName(string one, string other) =>
        NameKey.Of(one).ShouldBe(NameKey.Of(other));

    [Theory]
    [InlineData("张䶮", "张龑")]
    [InlineData("李明", "李铭")]
    public void OtherNamesAreOtherNames(string one, string other) =>
        NameKey.Of(one).ShouldNotBe(NameKey.Of(other));

    private static IReadOnlyList<PartyPaper> Changed<TPaper>(Func<TPaper, TPaper> change)
        where TPaper : PartyPaper
    {
        var first = SetCases.Sound.OfType<TPaper>().First();
        return [.. SetCases.Sound.Select(paper => ReferenceEquals(paper, first) ? change(first) : paper)];
    }

    private static PartyPaper AtPaper(Problem problem, IReadOnlyList<PartyPaper> papers)
    {
        var number = problem.Path["papers[".Length..problem.Path.IndexOf(']')];
        return papers[int.Parse(number, System.Globalization.CultureInfo.InvariantCulture)];
    }
}
