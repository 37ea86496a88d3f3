using System.Text.RegularExpressions;

namespace OrgLife.Documents.Conventions.Tests;

public class MentionTests
{
    [Fact]
    public void NothingPointsOutOfTheRepository() =>
        Mentions(@"\.\./\s?shared\b|(?<![\w.~])/(?:home|root|work|mnt|Users)/\w").ShouldBeEmpty();

    [Fact]
    public void PackagesComeFromTheSourcesOfWhoeverBuilds()
    {
        Repository.TextFiles.Where(file => file.Path.EndsWith("nuget.config", StringComparison.OrdinalIgnoreCase))
            .ShouldBeEmpty();
        Mentions(@"/v3/index[.]json|(?:registry|pypi|npm)[.]\w+[.]\w+").ShouldBeEmpty();
    }

    [Fact]
    public void NoWorkIsLeftForLater() => Mentions(@"\b(?:T[O]DO|F[I]XME|H[A]CK|X[X]X)\b").ShouldBeEmpty();

    [Fact]
    public void NothingIsSwitchedOffInsteadOfTested() =>
        Repository.CSharp
            .SelectMany(file => file.Uses(new Regex(@"\bSkip(?:When|Unless)?\s?=\s?|\bExplicit\s?=\s?true|Assert[.]Skip")))
            .ShouldBeEmpty();

    private static IEnumerable<string> Mentions(string pattern) =>
        Repository.TextFiles.SelectMany(file => file.Mentions(new Regex(pattern)));
}
