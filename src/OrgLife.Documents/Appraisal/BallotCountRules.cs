namespace OrgLife.Documents;

/// <summary>票数 — 应到 ≥ 实到, 发出 ≥ 收回, 收回 = 有效 + 无效.</summary>
internal static class BallotCountRules
{
    public static void Check(BallotCount ballots, ProblemList problems)
    {
        CheckBounds(ballots, problems);
        if (ballots.Present > ballots.Expected)
        {
            var kind = ProblemCatalogue.MorePresentThanExpected;
            problems.Add(kind, "ballots.present", null, ballots.Present, ballots.Expected);
        }

        if (ballots.Issued > ballots.Present)
        {
            var kind = ProblemCatalogue.MoreIssuedThanPresent;
            problems.Add(kind, "ballots.issued", null, ballots.Issued, ballots.Present);
        }

        CheckReturned(ballots, problems);

        var sum = (long)ballots.Valid + ballots.Invalid;
        if (ballots.Returned != sum)
        {
            var kind = ProblemCatalogue.ReturnedSum;
            problems.Add(
                kind, "ballots.returned", null, ballots.Returned, ballots.Valid, ballots.Invalid, sum);
        }
    }

    // Newer election rules hold the sheets against the voters instead of the sheets issued; a profile says which.
    private static void CheckReturned(BallotCount ballots, ProblemList problems)
    {
        var byVoters = problems.Rules?.BallotValidity == BallotValidityBasis.Voters;
        if (byVoters && ballots.Returned > ballots.Present)
        {
            problems.AddRuled(
                RuleKey.BallotValidity, RuleProblems.MoreReturnedThanVoters, "ballots.returned", null,
                ballots.Returned, ballots.Present);
        }
        else if (!byVoters && ballots.Returned > ballots.Issued)
        {
            problems.AddRuled(
                RuleKey.BallotValidity, ProblemCatalogue.MoreReturnedThanIssued, "ballots.returned", null,
                ballots.Returned, ballots.Issued);
        }
    }

    private static void CheckBounds(BallotCount ballots, ProblemList problems)
    {
        const int most = NumberRules.MostPersons;
        NumberRules.Check(ballots.Expected, 0, most, "ballots.expected", "应到人数", problems);
        NumberRules.Check(ballots.Present, 0, most, "ballots.present", "实到人数", problems);
        NumberRules.Check(ballots.Issued, 0, most, "ballots.issued", "发出票数", problems);
        NumberRules.Check(ballots.Returned, 0, most, "ballots.returned", "收回票数", problems);
        NumberRules.Check(ballots.Valid, 0, most, "ballots.valid", "有效票数", problems);
        NumberRules.Check(ballots.Invalid, 0, most, "ballots.invalid", "无效票数", problems);
    }
}
