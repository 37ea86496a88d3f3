namespace OrgLife.Documents.Tests;

/// <summary>Nothing of the rules is hard-coded: each key, replaced by itself, changes a paper or what is found in one.</summary>
public class RuleEffectTests
{
    public static TheoryData<RuleKey> Keys => [.. RuleEffects.All.Keys];

    [Theory]
    [MemberData(nameof(Keys))]
    public void ReplacingTheKeyIsSeen(RuleKey key)
    {
        var effect = RuleEffects.All[key];

        effect.See(effect.One).ShouldBe(effect.Before);
        effect.See(effect.Other).ShouldBe(effect.After);
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void NothingButTheKeyIsReplaced(RuleKey key)
    {
        var (one, other) = (RuleEffects.All[key].One.Entries, RuleEffects.All[key].Other.Entries);

        one.Zip(other).Where(pair => pair.First.Text != pair.Second.Text).Select(pair => pair.First.Key)
            .ShouldBe([key]);
        RuleEffects.All[key].Before.ShouldNotBe(RuleEffects.All[key].After);
    }

    [Fact]
    public void EveryKeyHasAnEffect() =>
        Enum.GetValues<RuleKey>().ShouldBe(RuleEffects.All.Keys, ignoreOrder: true);
}
