namespace OrgLife.Documents;

/// <summary>党员 — one person is 正式党员 or 预备党员, and has one post, in all papers.</summary>
internal static class SetPersons
{
    public static void Check(SetFindings findings)
    {
        var persons = findings.Papers.SelectMany((paper, index) => ModelWalk.Of(paper)
                .Where(value => value.Value is PartyMember)
                .Select(value => new SetValue<PartyMember>(index, value.Path, (PartyMember)value.Value!)))
            .GroupBy(person => NameKey.Of(person.Value.Name), StringComparer.Ordinal);
        foreach (var person in persons.Where(person => !AreNamesakes(person)))
        {
            CheckStatus(person, findings);
            CheckPost(person, findings);
        }
    }

    // Two keys of the host under one name are two people.
    private static bool AreNamesakes(IEnumerable<SetValue<PartyMember>> mentions) =>
        mentions.Select(mention => mention.Value.Id).OfType<string>().Distinct().Count() > 1;

    private static void CheckStatus(IEnumerable<SetValue<PartyMember>> mentions, SetFindings findings)
    {
        var usual = SetValue<MemberStatus>.Usual(mentions.Select(mention =>
            new SetValue<MemberStatus>(mention.Index, mention.Path, mention.Value.Status)));
        foreach (var other in OncePerPaper(mentions.Where(mention => mention.Value.Status != usual.Value)))
        {
            findings.Add(
                other.Index, SetProblems.StatusDiffers, other.Path + ".status", null,
                other.Value.Name, RuleText.Of(other.Value.Status), RuleText.Of(usual.Value),
                findings.Papers[usual.Index].Title);
        }
    }

    // Where a paper does not say the post, nothing is said of it.
    private static void CheckPost(IEnumerable<SetValue<PartyMember>> mentions, SetFindings findings)
    {
        var posts = mentions.Where(mention => mention.Value.Post is not null).ToList();
        if (posts.Count == 0)
        {
            return;
        }

        var usual = SetValue<string>.Usual(posts.Select(mention =>
            new SetValue<string>(mention.Index, mention.Path, mention.Value.Post!)));
        foreach (var other in OncePerPaper(posts.Where(mention => mention.Value.Post != usual.Value)))
        {
            findings.Add(
                other.Index, SetProblems.PostDiffers, other.Path + ".post", null,
                other.Value.Name, other.Value.Post!, usual.Value, findings.Papers[usual.Index].Title);
        }
    }

    private static IEnumerable<SetValue<PartyMember>> OncePerPaper(IEnumerable<SetValue<PartyMember>> mentions) =>
        mentions.GroupBy(mention => mention.Index).Select(paper => paper.First());
}
