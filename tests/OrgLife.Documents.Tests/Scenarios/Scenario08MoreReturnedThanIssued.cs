namespace OrgLife.Documents.Tests;

/// <summary>票数不符 — what makes a whole ballot invalid, what is only odd, and what must add up.</summary>
public class Scenario08MoreReturnedThanIssued
{
    private static readonly BallotCount Sound = new()
    {
        Expected = 22, Present = 20, Issued = 20, Returned = 19, Valid = 18, Invalid = 1,
    };

    [Fact]
    public void OneSheetTooManyMakesTheBallotInvalidAndNoSummaryIsWritten()
    {
        var summary = Of(Sound with { Returned = 21, Valid = 20 });
        using var output = new MemoryStream();

        var problem = Codes(summary, RuleProfile.National)["tally.more-returned-than-issued"];
        problem.Severity.ShouldBe(ProblemSeverity.Error);
        problem.Message.ShouldBe("收回21票多于发出20票，测评无效。");
        problem.Hint.ShouldBe("应重新进行测评。");
        Should.Throw<InvalidDocumentException>(() => summary.WriteWord(output, new() { Rules = RuleProfile.National }));
        output.Length.ShouldBe(0);
    }

    [Fact]
    public void TheSecondRoundHasItsOwnNumbers()
    {
        var rules = RuleProfile.National with { Round = 2 };
        var summary = Of(Sound) with { Round = 2 };

        summary.Check(rules).ShouldBeEmpty();
        Codes(summary with { Round = null }, rules).Keys.ShouldBe(["rule.round"]);
    }

    [Fact]
    public void ASheetMissingIsInOrderWhereItAddsUp()
    {
        Of(Sound).Check(RuleProfile.National).ShouldBeEmpty();
        Codes(Of(Sound with { Invalid = 0 }), RuleProfile.National).Keys.ShouldBe(["tally.returned-sum"]);
    }

    [Fact]
    public void EveryRowAddsUpToTheValidBallots()
    {
        var summary = Of(Sound);
        var partial = summary with { Members = [summary.Members[0] with { Counts = [10, 7, 0, 0] }] };

        Codes(partial, RuleProfile.National).Keys.ShouldBe(["tally.row-sum"]);
        Codes(partial with { Members = [partial.Members[0] with { Unclear = 1 }] }, RuleProfile.National).ShouldBeEmpty();
        Codes(
            partial with { Members = [partial.Members[0] with { Unclear = 1 }] },
            RuleProfile.National with { RowsMayBeInvalid = false }).Keys.ShouldBe(["rule.row-invalid"]);
    }

    [Fact]
    public void MoreIssuedThanPresentIsAWarningAndMorePresentThanExpectedAnError()
    {
        Codes(Of(Sound with { Issued = 21 }), RuleProfile.National)["tally.more-issued-than-present"]
            .Severity.ShouldBe(ProblemSeverity.Warning);
        Codes(Of(Sound with { Present = 23, Issued = 20 }), RuleProfile.National)["tally.more-present-than-expected"]
            .Severity.ShouldBe(ProblemSeverity.Error);
    }

    [Theory]
    [InlineData(BallotValidityBasis.Issued, 18, 19, "tally.more-returned-than-issued")]
    [InlineData(BallotValidityBasis.Voters, 18, 19, null)]
    [InlineData(BallotValidityBasis.Voters, 21, 21, "rule.more-returned-than-voters")]
    [InlineData(BallotValidityBasis.Issued, 21, 21, null)]
    public void TheProfileSaysWhatTheSheetsAreHeldAgainst(
        BallotValidityBasis basis, int issued, int returned, string? code)
    {
        var ballots = Sound with { Issued = issued, Returned = returned, Valid = returned };
        var codes = Codes(Of(ballots with { Invalid = 0 }), RuleProfile.National with { BallotValidity = basis });

        codes.Keys.Where(found => found.Contains("more-returned")).ShouldBe(code is null ? [] : [code]);
    }

    private static Dictionary<string, Problem> Codes(AppraisalSummary summary, RuleProfile rules) =>
        summary.Check(rules).ToDictionary(problem => problem.Code);

    private static AppraisalSummary Of(BallotCount ballots) =>
        ScenarioBranch.Summary(RuleProfile.National, ballots.Valid, ballots.Valid - 8) with { Ballots = ballots };
}
