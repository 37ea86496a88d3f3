using static OrgLife.Documents.Tests.DecisionPapers;

namespace OrgLife.Documents.Tests;

/// <summary>For each code of the checks of decisions and pledges a paper that raises it, and where.</summary>
internal static class DecisionCheckCases
{
    public static IReadOnlyDictionary<string, (PartyPaper Paper, string Path)> All { get; } =
        new Dictionary<string, (PartyPaper, string)>
        {
            ["pledge.without-deadline"] = (
                Pledge with { Items = [Pledge.Items[0] with { Deadline = null }] }, "items[0]"),
            ["pledge.overdue"] = (Pledge with { Date = new(2026, 7, 1) }, "items[0].deadline"),
            ["decision.without-grade"] = (Feedback with { Grade = null }, "grade"),
            ["decision.probationary-graded"] = (
                Decision with { Member = new() { Name = "吕亥", Status = MemberStatus.Probationary } }, "grade"),
            ["decision.grade-unknown"] = (Decision with { Grade = "良好" }, "grade"),
            ["decision.without-measures"] = (Decision with { Grade = "不合格" }, "measures"),
            ["decision.out-of-order"] = (Decision with { FeedbackOn = new(2026, 4, 9) }, "feedbackOn"),
            ["ballot.category-split"] = (
                BallotVariantPapers.Committee with
                {
                    Items = [.. BallotVariantPapers.Committee.Items, new() { Category = "工作", Name = "其他" }],
                },
                "items[3].category"),
            ["ballot.nothing-to-mark"] = (FormVariants.B2d with { Overall = null }, "items"),
            ["tally.voters-do-not-fit"] = (
                FormVariants.B3b with { Members = [FormVariants.B3b.Members[0] with { Voters = [4] }] },
                "members[0].voters"),
            ["tally.voters-sum"] = (
                FormVariants.B3b with { Members = [FormVariants.B3b.Members[0] with { Voters = [1, 1, 1] }] },
                "members[0].voters"),
            ["tally.voter-types-sum"] = (
                FormVariants.B3b with { VoterTypes = [.. FormVariants.B3b.VoterTypes.Skip(1), new() { Name = "支委", Valid = 3 }] },
                "voterTypes"),
            ["feedback.without-shortcomings"] = (Feedback with { Shortcomings = [] }, "shortcomings"),
        };
}
