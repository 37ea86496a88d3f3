using System.Text;

namespace OrgLife.Documents.Tests;

public class PaperReaderTests
{
    public static TheoryData<string> Cases => [.. JsonCases.All.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void AFaultIsReportedWithItsCodeAndPathAndNothingElse(string name)
    {
        var (json, code, path) = JsonCases.All[name];

        var problem = ProblemsOf(json).ShouldHaveSingleItem();

        (problem.Code, problem.Path, problem.Severity).ShouldBe((code, path, ProblemSeverity.Error));
    }

    [Fact]
    public void EveryCodeOfReadingHasAFailingCase() =>
        ProblemCatalogue.All.Select(kind => kind.Code)
            .Where(code => code.StartsWith("json.", StringComparison.Ordinal))
            .ShouldBe(JsonCases.All.Values.Select(fault => fault.Code).Distinct(), ignoreOrder: true);

    [Fact]
    public void AllFaultsComeAtOnce()
    {
        var json = JsonCases.Valid
            .Replace("2024-01-12", "2024-13-12", StringComparison.Ordinal)
            .Replace("\"title\": \"会前\"", "\"titel\": \"会前\"", StringComparison.Ordinal)
            .Replace("2024-01-05", "明天", StringComparison.Ordinal);

        Should.Throw<InvalidJsonException>(() => WorkPlan.FromJson(json)).Problems
            .Select(problem => problem.Code + " " + problem.Path)
            .ShouldBe([
                "json.unknown-property $.stages[0].titel",
                "json.bad-date $.stages[0].steps[0].deadline.date",
                "json.missing-property $.stages[0].title",
                "json.bad-date $.date",
            ]);
    }

    [Fact]
    public void AMisspeltPropertyIsGuessed()
    {
        var problem = ProblemsOf(JsonCases.All["misspelt property"].Json).Single();

        problem.Message.ShouldBe("没有名为“deadLine”的属性。是否应为“deadline”？");
        problem.Place.ShouldBe("阶段第1项 › 步骤第1项 › deadLine");
    }

    [Fact]
    public void AChineseTermUsedAsPropertyIsTranslated()
    {
        var json = With("\"主题\": \"x\"");

        Should.Throw<InvalidJsonException>(() => WorkPlan.FromJson(json)).Problems.Single()
            .Message.ShouldBe("没有名为“主题”的属性。是否应为“theme”？");
    }

    [Fact]
    public void AnUnknownChoiceNamesTheChoices()
    {
        var problem = ProblemsOf(JsonCases.All["unknown choice"].Json).Single();

        problem.Message.ShouldBe("没有这个选项。可用：anonymous、named。是否应为“anonymous”？");
        problem.Found.ShouldBe("anonymus");
    }

    [Fact]
    public void LineAndColumnCountCharacters()
    {
        var json = "{\n  \"title\": \"工作方案\", x }";

        var problem = Should.Throw<InvalidJsonException>(() => PartyPaper.FromJson(json)).Problems.Single();

        problem.Message.ShouldStartWith("第2行第20列：");
        problem.Found.ShouldBe("x }");
    }

    [Fact]
    public void AByteOrderMarkIsAccepted()
    {
        using var stream = new MemoryStream([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(JsonCases.Valid)]);

        WorkPlan.FromJson(stream).Title.ShouldBe("方案");
        stream.CanRead.ShouldBeTrue();
    }

    [Fact]
    public void TypeNeedNotStandFirst()
    {
        var json = With("\"type\": \"workPlan\"")
            .Replace("{\n  \"type\": \"workPlan\",", "{", StringComparison.Ordinal);
        json.ShouldStartWith("{\n  \"title\"");

        PartyPaper.FromJson(json).ShouldBeOfType<WorkPlan>().Date.ShouldBe(new OfficialDate(2024, 1, 5));
    }

    [Fact]
    public void WhatIsLeftOutTakesItsDefault()
    {
        var plan = WorkPlan.FromJson(JsonCases.Valid);

        plan.Requirements.ShouldBeEmpty();
        plan.Stages[0].Paragraphs.ShouldBeEmpty();
        plan.DeadlineStyle.ShouldBe(DateStyle.MonthDay);
        var list = IssueList.FromJson(
            """
            { "type": "issueList", "title": "清单", "owner": { "organization": { "name": "支部" } }, "items": [] }
            """);
        list.Columns.ShouldBe(IssueColumns.Usual);
    }

    [Fact]
    public void NullMeansLeftOutWhereAFieldMayBeAbsent()
    {
        var json = With("\"theme\": null");

        WorkPlan.FromJson(json).Theme.ShouldBeNull();
    }

    [Fact]
    public void HalfACharacterInTheStringItselfIsRefused() =>
        Should.Throw<InvalidJsonException>(() => WorkPlan.FromJson("{ \"title\": \"\uD872\" }"))
            .Problems.Single().Code.ShouldBe("json.bad-text");

    [Fact]
    public void AStreamIsReadNoFurtherThanTheLimit()
    {
        using var stream = new MemoryStream(new byte[1_000_000]);

        var limits = new JsonLimits { MaxBytes = 100 };
        var read = Should.Throw<InvalidJsonException>(() => PartyPaper.FromJson(stream, limits));

        read.Problems.Single().Code.ShouldBe("json.too-large");
        stream.Position.ShouldBeLessThan(stream.Length);
    }

    private static string With(string member) =>
        JsonCases.Valid.Replace("\"方案\"", "\"方案\", " + member, StringComparison.Ordinal);

    private static IReadOnlyList<Problem> ProblemsOf(byte[] json)
    {
        var expectsPlan = !Encoding.UTF8.GetString(json).Contains("ballotForm", StringComparison.Ordinal);
        using var stream = new MemoryStream(json);
        return Should.Throw<InvalidJsonException>(() => expectsPlan
            ? WorkPlan.FromJson(stream, JsonCases.Limits)
            : PartyPaper.FromJson(stream, JsonCases.Limits)).Problems;
    }
}
