namespace OrgLife.Documents.Tests;

/// <summary>What replacing one key does: the same look at two profiles that differ in nothing else.</summary>
/// <param name="One">A profile.</param>
/// <param name="Other">The same but for the key.</param>
/// <param name="See">What is made or found under a profile.</param>
/// <param name="Before">What is seen under the one.</param>
/// <param name="After">What is seen under the other.</param>
internal sealed record RuleEffect(
    RuleProfile One, RuleProfile Other, Func<RuleProfile, string> See, string Before, string After);
