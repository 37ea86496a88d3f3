namespace OrgLife.Documents;

/// <summary>民主测评 — the ballots on members and on committees, and the summary once the sheets are counted.</summary>
internal static class BallotPapers
{
    public static IEnumerable<PartyPaper> Of(BranchYear year)
    {
        if (year.Meeting.Ballot is not { } ballot || year.Rules.Grades is null)
        {
            return [];
        }

        var form = Form(year, ballot);
        return [form, .. Committees(year, ballot), .. Summary(year, ballot, form)];
    }

    private static BallotForm Form(BranchYear year, BranchBallot ballot) =>
        year.Rules.NewBallot(year.Title("ballotForm"), year.Meeting.Branch, year.People) with
        {
            AppraisalYear = year.Meeting.AppraisalYear,
            Date = year.General?.Time.Date,
            Entries = [.. year.Meeting.Members.Select(member => Entry(year, member))],
            Instructions = ballot.Instructions,
            Voters = year.People.Count,
        };

    private static BallotEntry Entry(BranchYear year, BranchMember member) => new()
    {
        Member = member.Person,
        Skips = member.Skips && year.Rules.Leaders == LeaderPolicy.MaySkip,
    };

    private static IEnumerable<PartyPaper> Committees(BranchYear year, BranchBallot ballot)
    {
        (AppraisalTarget Target, string? Name)[] committees =
        [
            (AppraisalTarget.BranchCommittee, year.Meeting.Branch.Name),
            (AppraisalTarget.GeneralBranchCommittee, year.Meeting.Branch.Superior),
        ];
        return committees
            .Where(committee => ballot.CommitteeItems.Count > 0 && committee.Name is not null
                && year.Rules.Targets?.Contains(committee.Target) == true)
            .Select(committee => new CommitteeBallotForm
            {
                Title = year.Title("committeeBallotForm." + FieldKey.Of(committee.Target)),
                Branch = year.Meeting.Branch,
                Target = year.Wording.Fill("branchMeeting.committee", ("name", committee.Name!)),
                AppraisalYear = year.Meeting.AppraisalYear,
                Date = year.General?.Time.Date,
                Secrecy = year.Rules.Secrecy ?? default,
                Grades = ballot.CommitteeGrades ?? year.Rules.CommitteeGrades ?? year.Rules.Grades!,
                Items = ballot.CommitteeItems,
                HasComments = true,
                Instructions = ballot.Instructions,
                Voters = year.People.Count,
            });
    }

    private static IEnumerable<PartyPaper> Summary(BranchYear year, BranchBallot ballot, BallotForm form)
    {
        if (CountOf(year, ballot) is { } count)
        {
            yield return year.Rules.NewSummary(
                year.Title("appraisalSummary"),
                year.Meeting.Branch,
                year.General!.Time.Date,
                count,
                [.. form.Rows.Select(row => Tally(year.Meeting.Members[row.Entry], row))]) with
            {
                AppraisalYear = year.Meeting.AppraisalYear,
                Round = ballot.Round ?? year.Rules.Round,
                Scrutineers = ballot.Scrutineers,
                Tellers = ballot.Tellers,
                Secretary = year.Secretary?.Name,
            };
        }
    }

    private static BallotCount? CountOf(BranchYear year, BranchBallot ballot)
    {
        var expected = year.People.Count;
        return ballot is { Issued: { } issued, Returned: { } returned, Valid: { } valid, Invalid: { } invalid }
            && year.General is { } general
            ? new BallotCount
            {
                Expected = expected,
                Present = expected - general.Absences.Count,
                Issued = issued,
                Returned = returned,
                Valid = valid,
                Invalid = invalid,
            }
            : null;
    }

    private static MemberTally Tally(BranchMember member, BallotRow row) => row.IsGraded
        ? new MemberTally
        {
            Member = member.Person,
            Counts = member.Appraisal?.Counts ?? [],
            Blank = member.Appraisal?.Blank ?? 0,
            Unclear = member.Appraisal?.Unclear ?? 0,
            Grade = member.Appraisal?.Grade,
        }
        : new MemberTally { Member = member.Person };
}
