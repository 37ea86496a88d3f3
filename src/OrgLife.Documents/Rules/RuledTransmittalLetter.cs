namespace OrgLife.Documents;

/// <summary>报送函 held against a profile: the year appraised, and on what the papers go.</summary>
internal static class RuledTransmittalLetter
{
    public static void Check(TransmittalLetter letter, RuleProfile rules, ProblemList problems)
    {
        RuledAppraisal.CheckYear(letter.AppraisalYear, rules, problems);
        if (FilingMedia.Of(rules) is not { } wanted)
        {
            return;
        }

        for (var index = 0; index < letter.Items.Count; index++)
        {
            if (letter.Items[index].Medium is { } medium && medium != FiledMedium.Both && medium != wanted)
            {
                problems.AddRuled(
                    RuleKey.Media, RuleProblems.MediumDiffers, $"items[{index}].medium", null,
                    letter.Items[index].Name, RuleText.Of(wanted), RuleText.Of(medium));
            }
        }
    }
}
