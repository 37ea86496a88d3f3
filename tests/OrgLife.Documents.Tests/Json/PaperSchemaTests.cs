using System.Text.Json;

namespace OrgLife.Documents.Tests;

public class PaperSchemaTests
{
    private static readonly JsonElement Plan =
        JsonDocument.Parse(PaperCatalogue.Find("workPlan")!.Schema).RootElement;

    [Fact]
    public void ThePaperIsNamedInChineseAndItsTypeIsFixed()
    {
        Plan.GetProperty("$schema").GetString().ShouldBe("https://json-schema.org/draft/2020-12/schema");
        Plan.GetProperty("title").GetString().ShouldBe("工作方案");
        Plan.GetProperty("properties").GetProperty("type")
            .GetProperty("const").GetString().ShouldBe("workPlan");
        Plan.GetProperty("additionalProperties").GetBoolean().ShouldBeFalse();
        Plan.GetProperty("required").EnumerateArray().Select(name => name.GetString())
            .ShouldBe(["type", "title", "stages", "issuer", "date"], ignoreOrder: true);
    }

    [Fact]
    public void ChoicesAreListedAndExplained()
    {
        var style = Plan.GetProperty("properties").GetProperty("deadlineStyle");

        style.GetProperty("enum").EnumerateArray().Select(choice => choice.GetString())
            .ShouldBe(["monthDay", "slash", "full"]);
        style.GetProperty("description").GetString()!.ShouldContain("slash：斜线，如3/10");
    }

    [Fact]
    public void WhatMayBeAbsentMayBeNull() =>
        Plan.GetProperty("properties").GetProperty("theme").GetProperty("anyOf")[1]
            .GetProperty("type").GetString().ShouldBe("null");

    [Fact]
    public void EveryReferenceLeadsSomewhere()
    {
        foreach (var paper in PaperCatalogue.All)
        {
            var schema = JsonDocument.Parse(paper.Schema).RootElement;
            var defined =
                schema.GetProperty("$defs").EnumerateObject().Select(type => "#/$defs/" + type.Name).ToList();

            References(schema).ShouldBeSubsetOf(defined);
        }
    }

    private static IEnumerable<string> References(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member =>
            member.Name == "$ref" ? [member.Value.GetString()!] : References(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
        _ => [],
    };
}
