using System.Reflection;

namespace OrgLife.Documents.Conventions.Tests;

/// <summary>
/// What hosts may call is written down, one file a library, and changes only on purpose. To approve a change:
/// <c>ORGLIFE_APPROVE=1 dotnet test tests/OrgLife.Documents.Conventions.Tests</c>, then read the difference.
/// </summary>
public class PublicApiTests
{
    public static TheoryData<string> Names => new(Libraries.Names);

    [Theory]
    [MemberData(nameof(Names))]
    public void ThePublicApiIsTheApprovedOne(string library)
    {
        var path = Path.Combine(
            Repository.Root, "tests/OrgLife.Documents.Conventions.Tests/PublicApi", library + ".txt");
        var actual = ApiText.Of(Assembly.Load(library));
        if (Environment.GetEnvironmentVariable("ORGLIFE_APPROVE") == "1")
        {
            File.WriteAllText(path, actual);
        }

        var approved = File.Exists(path) ? File.ReadAllText(path) : "";
        Differences(approved, actual).ShouldBeEmpty(
            "If the change is meant: ORGLIFE_APPROVE=1 dotnet test tests/OrgLife.Documents.Conventions.Tests");
        actual.ShouldBe(approved);
    }

    private static IEnumerable<string> Differences(string approved, string actual)
    {
        var (before, after) = (Members(approved), Members(actual));
        return before.Except(after).Select(member => "- " + member)
            .Concat(after.Except(before).Select(member => "+ " + member));
    }

    // Each member with its type before it, so that one line tells all.
    private static List<string> Members(string text)
    {
        var (type, members) = ("", new List<string>());
        foreach (var line in text.Split('\n'))
        {
            type = line.StartsWith(' ') ? type : line;
            members.Add(line.StartsWith(' ') ? $"{type} › {line.Trim()}" : line);
        }

        return members;
    }
}
