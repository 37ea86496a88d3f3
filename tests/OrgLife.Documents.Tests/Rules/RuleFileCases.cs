namespace OrgLife.Documents.Tests;

/// <summary>For each code of the profiles' own checks a file that raises it, and where.</summary>
internal static class RuleFileCases
{
    public static IReadOnlyDictionary<string, (string Json, string Path)> All { get; } =
        new Dictionary<string, (string, string)>
        {
            ["profile.name-malformed"] = (Profile("", name: "Own 2026"), "$.name"),
            ["profile.parent-unknown"] = (Profile("\"extends\": \"nationel\""), "$.extends"),
            ["profile.source-missing"] = (Profile("\"pledges\": false"), "$.pledges"),
            ["profile.source-unused"] = (Profile(Sourced("pledges")), "$.sources"),
            ["profile.item-repeated"] = (
                Profile("\"media\": [\"paper\", \"paper\"], " + Sourced("media")), "$.media[1]"),
            ["profile.workflow-without-decision"] = (
                Profile("\"resultWorkflow\": [\"feedback\", \"decide\"], " + Sourced("resultWorkflow")),
                "$.resultWorkflow"),
            ["profile.theme-reversed"] = (
                Profile("\"themes\": [{ \"words\": \"甲\", \"from\": 2020, \"to\": 2019 }], " + Sourced("themes")),
                "$.themes[0]"),
            ["number.out-of-range"] = (
                Profile("\"cap\": { \"share\": { \"numerator\": 4, \"denominator\": 3 } }, " + Sourced("cap")),
                "$.cap.share.numerator"),
            ["grades.repeated"] = (
                Profile("\"grades\": { \"labels\": [\"好\", \"好\"] }, " + Sourced("grades")), "$.grades.labels[1]"),
            ["json.unknown-choice"] = (
                Profile("\"leaders\": \"skip\", " + Sourced("leaders")), "$.leaders"),
            ["json.unknown-property"] = (Profile("\"grade\": {}"), "$.grade"),
            ["json.missing-property"] = (
                Profile("\"sources\": [ { \"keys\": [] } ]"), "$.sources[0].document"),
            ["json.not-an-object"] = ("[]", "$"),
            ["json.malformed"] = ("{ \"name\" }", "$"),
        };

    public static string Profile(string members, string name = "own") =>
        $"{{ \"name\": \"{name}\", \"title\": \"本单位\"{(members.Length > 0 ? ", " : "")}{members} }}";

    public static string Sourced(string key) =>
        $"\"sources\": [ {{ \"document\": \"本单位通知\", \"clause\": \"一\", \"keys\": [\"{key}\"] }} ]";
}
