namespace OrgLife.Documents;

/// <summary>报送介质 of a profile as the medium of a paper.</summary>
internal static class FilingMedia
{
    /// <summary>The medium that the profile asks for; null where it asks for none.</summary>
    public static FiledMedium? Of(RuleProfile? rules)
    {
        var (paper, electronic) = (Has(rules, FilingMedium.Paper), Has(rules, FilingMedium.Electronic));
        return paper && electronic ? FiledMedium.Both
            : paper ? FiledMedium.Paper
            : electronic ? FiledMedium.Electronic
            : null;
    }

    private static bool Has(RuleProfile? rules, FilingMedium medium) => rules?.Media?.Contains(medium) == true;
}
