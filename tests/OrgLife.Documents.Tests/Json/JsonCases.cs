using System.Text;

namespace OrgLife.Documents.Tests;

/// <summary>JSON texts with which something is wrong: what is reported, and where.</summary>
internal static class JsonCases
{
    private const string Whole = """
        {
          "type": "workPlan",
          "title": "方案",
          "stages": [
            { "title": "会前", "steps": [ { "title": "学习", "deadline": { "date": "2024-01-12" } } ] } ],
          "issuer": { "name": "支部" },
          "date": "2024-01-05"
        }
        """;

    public static IReadOnlyDictionary<string, (byte[] Json, string Code, string Path)> All { get; } =
        new Dictionary<string, (byte[], string, string)>
        {
            ["unknown property"] = Case("\"title\": \"方案\"", "\"title\": \"方案\", \"colour\": 1",
                "json.unknown-property", "$.colour"),
            ["misspelt property"] = Case("\"deadline\"", "\"deadLine\"",
                "json.unknown-property", "$.stages[0].steps[0].deadLine"),
            ["type inside"] = Case("\"name\": \"支部\"", "\"name\": \"支部\", \"type\": \"x\"",
                "json.unknown-property", "$.issuer.type"),
            ["missing property"] = Case(", \"deadline\": { \"date\": \"2024-01-12\" }", "",
                "json.missing-property", "$.stages[0].steps[0].title", "\"title\": \"学习\"",
                "\"responsible\": []"),
            ["missing at the root"] = Case("\"title\": \"方案\",", "", "json.missing-property", "$.title"),
            ["text for a number"] = Ballot("\"copies\": \"3\"", "json.wrong-type", "$.copies"),
            ["fraction for a number"] = Ballot("\"copies\": 1.5", "json.wrong-type", "$.copies"),
            ["number out of range"] = Ballot("\"copies\": 99999999999", "json.wrong-type", "$.copies"),
            ["text for a flag"] =
                Ballot("\"asksVoterStatus\": \"yes\"", "json.wrong-type", "$.asksVoterStatus"),
            ["object for a list"] = Case("[\n    { \"title\": \"会前\"", "{ \"title\": \"会前\"",
                "json.wrong-type", "$.stages", "} } ] } ],", "} } ] },"),
            ["text for an object"] = Case("{ \"name\": \"支部\" }", "\"支部\"", "json.wrong-type", "$.issuer"),
            ["number for a text"] = Case("\"学习\"", "7", "json.wrong-type", "$.stages[0].steps[0].title"),
            ["number for a date"] = Case("\"2024-01-05\"", "20240105", "json.wrong-type", "$.date"),
            ["number for a choice"] = Ballot("\"secrecy\": 1", "json.wrong-type", "$.secrecy"),
            ["unknown choice"] = Ballot("\"secrecy\": \"anonymus\"", "json.unknown-choice", "$.secrecy"),
            ["choice in the wrong case"] =
                Ballot("\"secrecy\": \"Named\"", "json.unknown-choice", "$.secrecy"),
            ["no such day"] =
                Case("2024-01-12", "2024-02-30", "json.bad-date", "$.stages[0].steps[0].deadline.date"),
            ["date in words"] = Case("2024-01-05", "2024年1月5日", "json.bad-date", "$.date"),
            ["null for a required field"] = Case("\"方案\"", "null", "json.null", "$.title"),
            ["null in a list"] =
                Case("\"steps\": [ {", "\"steps\": [ null, {", "json.null", "$.stages[0].steps[0]"),
            ["no type"] = Case("\"type\": \"workPlan\",", "", "json.type-missing", "$"),
            ["unknown type"] = Case("workPlan", "workplan", "json.type-unknown", "$.type"),
            ["type not a text"] = Case("\"workPlan\"", "1", "json.type-unknown", "$.type"),
            ["another type"] = (Encode("""{ "type": "issueList" }"""), "json.type-differs", "$.type"),
            ["repeated property"] = Case("\"title\": \"方案\"", "\"title\": \"甲\", \"title\": \"乙\"",
                "json.repeated-property", "$.title"),
            ["half a character"] = Case("\"方案\"", "\"\\ud872\"", "json.bad-text", "$.title"),
            ["half a character in a name"] = Case("\"title\": \"方案\"", "\"title\": \"方案\", \"\\ud872\": 1",
                "json.bad-text", "$"),
            ["not an object"] = (Encode("[1]"), "json.not-an-object", "$"),
            ["empty"] = (Encode(" \n"), "json.empty", "$"),
            ["cut off"] = (Encode(Whole[..40]), "json.malformed", "$"),
            ["two values"] = (Encode(Whole + "{}"), "json.malformed", "$"),
            ["comment"] = Case("\"title\"", "// 标题\n\"title\"", "json.comment", "$"),
            ["trailing comma"] = Case("\"2024-01-05\"", "\"2024-01-05\",", "json.trailing-comma", "$"),
            ["too deep"] = (Encode(new string('[', 40) + new string(']', 40)), "json.too-deep", "$"),
            ["not UTF-8"] = ([0x7B, 0x22, 0xB5, 0xB3, 0x22, 0x7D], "json.not-utf8", "$"),
            ["too large"] = (Encode(Whole + new string(' ', 5000)), "json.too-large", "$"),
        };

    public static string Valid => Whole;

    /// <summary>The limits the cases are read with.</summary>
    public static JsonLimits Limits { get; } = new() { MaxBytes = 4096 };

    private static (byte[] Json, string Code, string Path) Case(
        string old, string changed, string code, string path, string other = "", string otherChanged = "")
    {
        var json = Whole.Replace(old, changed, StringComparison.Ordinal);
        json = other.Length == 0 ? json : json.Replace(other, otherChanged, StringComparison.Ordinal);
        return (Encode(json), code, path);
    }

    // A ballot is read where a plan is expected only after its shape: so these cases are read without
    // expectation.
    private static (byte[] Json, string Code, string Path) Ballot(string member, string code, string path) => (
        Encode("{ \"type\": \"ballotForm\", \"title\": \"测评表\", \"branch\": { \"name\": \"支部\" }, "
            + "\"grades\": { \"labels\": [\"好\", \"差\"] }, \"entries\": [], " + member + " }"),
        code,
        path);

    private static byte[] Encode(string json) => Encoding.UTF8.GetBytes(json);
}
