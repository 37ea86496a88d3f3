namespace OrgLife.Documents;

/// <summary>报送函 held against a profile: the year appraised, and on what the papers go.</summary>
internal static class RuledTransmittalLetter
{
    public static void Check(TransmittalLetter letter, RuleProfile rules, ProblemList problems)
    {
        RuledAppraisal.CheckYear(letter.AppraisalYear, rules, problems);
        RuledDates.Check(letter.Date, Milestone.Filing, "date", rules, problems);
        RuledMedia.Check(letter.Items, mustBeStated: false, rules, problems);
    }
}
