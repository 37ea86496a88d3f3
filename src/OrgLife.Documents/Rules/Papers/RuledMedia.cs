namespace OrgLife.Documents;

/// <summary>报送介质 held against a profile: each paper that is sent goes on every medium the profile names.</summary>
internal static class RuledMedia
{
    public static void Check(
        IReadOnlyList<FiledPaper> items,
        bool mustBeStated,
        RuleProfile rules,
        ProblemList problems,
        Func<FiledPaper, bool>? isSent = null)
    {
        for (var index = 0; index < items.Count; index++)
        {
            var medium = items[index].Medium;
            if (rules.Media is { } media
                && (medium is not null || mustBeStated)
                && isSent?.Invoke(items[index]) != false
                && !media.All(wanted => Is(medium, wanted)))
            {
                problems.AddRuled(
                    RuleKey.Media, RuleProblems.MediumDiffers, $"items[{index}].medium", null,
                    items[index].Name, RuleText.Of(media), medium is null ? "没有写" : RuleText.Of(medium));
            }
        }
    }

    private static bool Is(FiledMedium? found, FilingMedium ruled) => found == FiledMedium.Both
        || found == (ruled == FilingMedium.Paper ? FiledMedium.Paper : FiledMedium.Electronic);
}
