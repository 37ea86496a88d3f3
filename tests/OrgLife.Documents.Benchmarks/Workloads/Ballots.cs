namespace OrgLife.Documents.Benchmarks;

/// <summary>A ballot for a large branch.</summary>
internal static class Ballots
{
    public static BallotForm Of(int members) => new()
    {
        Title = "2025年度民主评议党员测评表",
        Branch = new PartyOrganization { Name = "示例市云溪区教师发展中心第一党支部" },
        AppraisalYear = 2025,
        Grades = GradeScale.FourGrades,
        Instructions = ["请在对应的等次栏内画“○”，每人只选一项，多选、涂改或者不选的，该栏按弃权处理；填毕请对折，亲手投入票箱，切勿交由他人代填。"],
        Entries = [.. Enumerable.Range(0, members).Select(number => new BallotEntry
        {
            Member = new PartyMember { Name = Names.Of(number) },
        })],
    };
}
