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
        actual.ShouldBe(approved, "If the change is meant: ORGLIFE_APPROVE=1 dotnet test "
            + "tests/OrgLife.Documents.Conventions.Tests");
    }
}
