namespace OrgLife.Documents;

/// <summary>姓名写法 — one person is written one way in all papers.</summary>
internal static class SetNames
{
    // Fields that hold names as plain texts; posts such as 组织委员 stand there too and are like no name.
    private static readonly HashSet<string> NameFields = new(StringComparer.Ordinal)
    {
        "host", "recorder", "speaker", "leader", "leaders", "responsible", "secretary", "scrutineers", "tellers",
    };

    public static void Check(SetFindings findings)
    {
        var spellings = findings.Papers.SelectMany((paper, index) => NamesIn(paper, index))
            .GroupBy(name => NameKey.Of(name.Value), StringComparer.Ordinal);
        foreach (var group in spellings)
        {
            var usual = SetValue<string>.Usual(group);
            var others = group.Where(name => name.Value != usual.Value)
                .GroupBy(name => (name.Index, name.Value)).Select(same => same.First());
            foreach (var other in others)
            {
                findings.Add(
                    other.Index, SetProblems.NameSpelledDifferently, other.Path, other.Value,
                    other.Value, usual.Value, findings.Papers[usual.Index].Title);
            }
        }
    }

    private static IEnumerable<SetValue<string>> NamesIn(PartyPaper paper, int index)
    {
        foreach (var value in ModelWalk.Of(paper))
        {
            if (value.Value is PartyMember member)
            {
                yield return new SetValue<string>(index, value.Path + ".name", member.Name);
            }
            else if (value.Value is string text && NameFields.Contains(value.Property.Name))
            {
                yield return new SetValue<string>(index, value.Path, text);
            }
        }
    }
}
