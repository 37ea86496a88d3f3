using static OrgLife.Documents.Tests.RuleFileCases;

namespace OrgLife.Documents.Tests;

public sealed class RuleFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("rules").FullName;

    public static TheoryData<string> Codes => [.. All.Keys];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Codes))]
    public void EachFaultOfAFileIsReportedWhereItIs(string code)
    {
        var (json, path) = All[code];

        Should.Throw<InvalidJsonException>(() => RuleProfile.FromJson(json)).Problems
            .ShouldContain(problem => problem.Code == code && problem.Path == path);
    }

    [Fact]
    public void EveryCodeOfProfilesHasACase() =>
        ProblemCatalogue.All.Select(kind => kind.Code)
            .Where(code => code.StartsWith("profile.", StringComparison.Ordinal))
            .Except(All.Keys)
            .ShouldBe(
                ["profile.name-repeated", "profile.parent-circular", "profile.report-before-completion"],
                "these need a folder, or are warnings; tests of their own raise them");

    [Fact]
    public void AllFaultsComeAtOnce()
    {
        var json = Profile("\"round\": 0, \"media\": [\"paper\", \"paper\"], \"pledges\": true");

        Should.Throw<InvalidJsonException>(() => RuleProfile.FromJson(json)).Problems
            .Select(problem => problem.Path)
            .ShouldBe(["$.round", "$.media[1]", "$.pledges", "$.media", "$.round"]);
    }

    [Fact]
    public void AMisspeltParentIsGuessed() =>
        Should.Throw<InvalidJsonException>(() => RuleProfile.FromJson(All["profile.parent-unknown"].Json))
            .Problems.ShouldHaveSingleItem().Message.ShouldEndWith("是否应为“national”？");

    [Fact]
    public void AFolderAddsProfilesThatExtendEachOther()
    {
        Write("b.json", Profile("\"extends\": \"a\"", "b"));
        Write("a.json", Profile("\"extends\": \"xuhui-2017\", \"pledges\": false, " + Sourced("pledges"), "a"));

        var profiles = RuleProfiles.Default.With(_folder);

        profiles.All.Count.ShouldBe(RuleProfiles.Default.All.Count + 2);
        profiles.Find("b")!.Pledges.ShouldBe(false);
        profiles.Find("b")!.Leaders.ShouldBe(LeaderPolicy.Excluded);
        RuleProfiles.Default.Find("b").ShouldBeNull();
    }

    [Fact]
    public void AProfileThatExtendsItsOwnNameChangesItForAllThatFollow()
    {
        Write("own.json", Profile("\"extends\": \"national\", \"oldestBasis\": 1, " + Sourced("oldestBasis"), "national"));

        var profiles = RuleProfiles.Default.With(_folder);

        profiles.Find("national")!.Grades!.Labels.Count.ShouldBe(4);
        profiles.Find("shanghai-2017")!.OldestBasis.ShouldBe(1);
        RuleProfile.Shanghai2017.OldestBasis.ShouldBe(3);
    }

    [Fact]
    public void ACircleIsNamed()
    {
        Write("a.json", Profile("\"extends\": \"b\"", "a"));
        Write("b.json", Profile("\"extends\": \"a\"", "b"));

        var exception = Should.Throw<RuleProfileException>(() => RuleProfiles.Default.With(_folder));

        var problem = exception.Problems.ShouldHaveSingleItem();
        problem.Code.ShouldBe("profile.parent-circular");
        problem.Message.ShouldContain("a→b");
        exception.File.ShouldEndWith("a.json");
    }

    [Fact]
    public void TwoFilesOfOneNameAreRefused()
    {
        Write("a.json", Profile(""));
        Write("b.json", Profile(""));

        var exception = Should.Throw<RuleProfileException>(() => RuleProfiles.Default.With(_folder));

        exception.Problems.ShouldHaveSingleItem().Code.ShouldBe("profile.name-repeated");
        exception.File.ShouldEndWith("b.json");
    }

    [Fact]
    public void AFaultyFileIsNamedWithAllItsFaults()
    {
        Write("x.json", Profile("\"grade\": 1, \"leader\": 2"));

        var exception = Should.Throw<RuleProfileException>(() => RuleProfiles.Default.With(_folder));

        exception.File.ShouldEndWith("x.json");
        exception.Problems.Select(problem => problem.Path).ShouldBe(["$.grade", "$.leader"]);
        exception.Message.ShouldContain("是否应为“leaders”？");
    }

    [Fact]
    public void EditorsMayBeToldTheSchema() =>
        RuleProfile.FromJson(Profile("\"$schema\": \"rules.schema.json\"")).Name.ShouldBe("own");

    [Fact]
    public void TheSchemaKnowsEveryKey()
    {
        var schema = System.Text.Json.JsonDocument.Parse(RuleProfiles.Schema).RootElement;

        schema.GetProperty("title").GetString().ShouldBe("规则方案");
        schema.GetProperty("required").EnumerateArray().Select(name => name.GetString()).ShouldBe(["name", "title"]);
        var properties = schema.GetProperty("properties");
        foreach (var key in RuleEntries.Keys)
        {
            properties.TryGetProperty(RuleEntries.PropertyOf(key), out _).ShouldBeTrue(key.ToString());
        }

        properties.GetProperty("leaders").GetProperty("anyOf")[0].GetProperty("enum").GetArrayLength().ShouldBe(3);
    }

    private void Write(string name, string json) => File.WriteAllText(Path.Combine(_folder, name), json);
}
