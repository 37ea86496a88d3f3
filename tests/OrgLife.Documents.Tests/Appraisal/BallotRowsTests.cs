namespace OrgLife.Documents.Tests;

public class BallotRowsTests
{
    private static readonly BallotEntry Probationary =
        new() { Member = ValidPapers.Member("周望舒") with { Status = MemberStatus.Probationary } };

    private static readonly BallotEntry Leader = new()
    {
        Member = ValidPapers.Member("何青") with
        {
            IsLeadingCadre = true,
            AttendedDemocraticLifeMeeting = true,
        },
    };

    private static readonly BallotForm Form = ValidPapers.Ballot with
    {
        Entries = [Probationary, Leader, new() { Member = ValidPapers.Member("赵甲一") }],
    };

    [Fact]
    public void ProbationaryMembersStandLastWithoutAGrade()
    {
        var last = Form.Rows[2];

        last.Member.Name.ShouldBe("周望舒");
        last.IsGraded.ShouldBeFalse();
        last.Remark.ShouldBe("预备党员，不评定等次");
        last.Entry.ShouldBe(0);
    }

    [Fact]
    public void ProbationaryMembersMayBeLeftOut() =>
        Names(Form with { ProbationaryMembers = ProbationaryPolicy.LeftOut }).ShouldBe(["何青", "赵甲一"]);

    [Fact]
    public void LeadersAppraisedElsewhereAreLeftOutWhereTheNoticeSaysSo() =>
        Names(Form with { Leaders = LeaderPolicy.Excluded }).ShouldBe(["赵甲一", "周望舒"]);

    [Fact]
    public void LeadersWhoMaySkipStayUnlessTheyDo()
    {
        var form = Form with { Leaders = LeaderPolicy.MaySkip };

        Names(form).ShouldBe(["何青", "赵甲一", "周望舒"]);
        Names(form with { Entries = [Leader with { Skips = true }, Form.Entries[2]] }).ShouldBe(["赵甲一"]);
    }

    [Fact]
    public void LeadersWhoWereNotAtTheMeetingAreAppraisedLikeAll()
    {
        var atHome = Leader with { Member = Leader.Member with { AttendedDemocraticLifeMeeting = false } };

        Names(Form with { Leaders = LeaderPolicy.Excluded, Entries = [atHome] }).ShouldBe(["何青"]);
    }

    [Fact]
    public void RowsAreNumberedAsTheyArePrinted() =>
        (Form with { Leaders = LeaderPolicy.Excluded }).Rows.Select(row => row.Number).ShouldBe([1, 2]);

    private static IEnumerable<string> Names(BallotForm form) => form.Rows.Select(row => row.Member.Name);
}
