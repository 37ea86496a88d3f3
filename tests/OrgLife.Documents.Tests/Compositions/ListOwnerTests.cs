namespace OrgLife.Documents.Tests;

/// <summary>清单主体 — who makes a list stands over it, and a profile knows each of the four.</summary>
public class ListOwnerTests
{
    private static readonly PartyOrganization General =
        new() { Name = "示例县甲乙中学党总支", Kind = OrganizationKind.GeneralBranch };

    public static TheoryData<ListMaker, string> Makers => new()
    {
        { ListMaker.GeneralBranchCommittee, "党组织：示例县甲乙中学党总支" },
        { ListMaker.BranchCommittee, "党组织：示例县甲乙中学党支部" },
        { ListMaker.CommitteeMember, "党支部：示例县甲乙中学党支部　姓名：赵甲" },
        { ListMaker.Member, "党支部：示例县甲乙中学党支部　姓名：钱乙" },
    };

    [Theory]
    [MemberData(nameof(Makers))]
    public void WhoseListItIsStandsOverIt(ListMaker maker, string line) =>
        Trees.WordsOf(Of(maker))[1].ShouldBe(line);

    [Theory]
    [InlineData(ListMaker.GeneralBranchCommittee)]
    [InlineData(ListMaker.BranchCommittee)]
    [InlineData(ListMaker.CommitteeMember)]
    [InlineData(ListMaker.Member)]
    public void AListOfWhomTheNoticeNamesIsInOrderAndAnyOtherIsNoticed(ListMaker maker)
    {
        foreach (var ruled in Enum.GetValues<ListMaker>())
        {
            var isNamed = ruled == maker || (maker == ListMaker.CommitteeMember && ruled == ListMaker.Member);

            Of(maker).Check(RuleCases.Silent with { IssueListMakers = [ruled] }).Select(problem => problem.Code)
                .ShouldBe(isNamed ? [] : ["rule.list-maker"]);
        }
    }

    private static IssueList Of(ListMaker maker) => Samples.IssueList with
    {
        Owner = maker switch
        {
            ListMaker.GeneralBranchCommittee => new() { Organization = General },
            ListMaker.BranchCommittee => new() { Organization = Samples.Branch },
            ListMaker.CommitteeMember =>
                new() { Organization = Samples.Branch, Member = new() { Name = "赵甲", Post = "书记" } },
            _ => new() { Organization = Samples.Branch, Member = new() { Name = "钱乙" } },
        },
    };
}
