using System.Text.Json;

namespace OrgLife.Documents;

/// <summary>Lists what a profile says, key by key.</summary>
internal static class RuleEntries
{
    public static IReadOnlyList<RuleEntry> Of(RuleProfile profile) =>
        [.. Keys.Select(key => new RuleEntry(
            key,
            Terms.Of(typeof(RuleKey), key.ToString()),
            RuleText.Of(ValueOf(profile, key)),
            profile.SourceOf(key)))];

    public static IEnumerable<RuleKey> Keys =>
        ModelShape.Choices(typeof(RuleKey))!.Select((_, index) => (RuleKey)index);

    /// <summary>The name of a key's property in JSON.</summary>
    public static string PropertyOf(RuleKey key) => NameInJson(key);

    public static string NameInJson(Enum choice) => JsonNamingPolicy.CamelCase.ConvertName(choice.ToString());

    public static object? ValueOf(RuleProfile profile, RuleKey key) =>
        ModelShape.Find(typeof(RuleProfile), PropertyOf(key))!.Get!(profile);
}
