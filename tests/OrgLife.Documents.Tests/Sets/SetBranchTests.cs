namespace OrgLife.Documents.Tests;

/// <summary>公文 of the organ above lie among the papers of a branch without being its own.</summary>
public class SetBranchTests
{
    private static readonly string Branch = SetCases.Sound.OfType<MeetingMinutes>().First().Branch.Name;

    [Fact]
    public void TheNoticeFromAboveMayHaveAnotherNameAndYear() =>
        With(Document("中共示例市委教育工作委员会")).ShouldBeEmpty();

    [Fact]
    public void ADocumentOfTheBranchItselfIsOfItsYear() =>
        With(Document(Branch)).ShouldHaveSingleItem().Code.ShouldBe("set.year-differs");

    [Fact]
    public void ADocumentIssuedTogetherIsTheBranchsOwnAndTheOtherOrganKeepsItsName() =>
        With(Document(Branch, "示例县第三党支部")).Select(problem => problem.Code).ShouldBe(["set.year-differs"]);

    [Fact]
    public void NoticesOfTwoOrgansAloneContradictNothing() =>
        new[] { Document("示例市第一机关"), Document("示例市第二机关") }.CheckTogether().ShouldBeEmpty();

    private static IReadOnlyList<Problem> With(OfficialDocument document) =>
        new PartyPaper[] { document }.Concat(SetCases.Sound).CheckTogether();

    private static OfficialDocument Document(params string[] issuers) => new()
    {
        Title = "关于做好2020年度组织生活会工作的通知",
        Issuers = [.. issuers.Select(name => new PartyOrganization { Name = name })],
        Date = new(2017, 2, 20),
    };
}
