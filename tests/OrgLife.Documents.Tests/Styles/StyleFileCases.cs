namespace OrgLife.Documents.Tests;

/// <summary>For each code of the styles' own checks a file that raises it, and where.</summary>
internal static class StyleFileCases
{
    public static IReadOnlyDictionary<string, (string Json, string Path)> All { get; } =
        new Dictionary<string, (string, string)>
        {
            ["style.bad-font"] = (Style("\"title\": { \"font\": \"方正小标宋\" }"), "$.title.font"),
            ["style.bad-size"] = (Style("\"body\": { \"size\": \"3号\" }"), "$.body.size"),
            ["style.bad-length"] = (Style("\"page\": { \"top\": \"3.7cm\" }"), "$.page.top"),
            ["style.bad-ink"] = (Style("\"mark\": { \"ink\": \"红\" }"), "$.mark.ink"),
            ["style.size-out-of-range"] = (Style("\"table\": { \"size\": \"5pt\" }"), "$.table.size"),
            ["style.length-out-of-range"] = (Style("\"page\": { \"left\": \"5mm\" }"), "$.page.left"),
            ["style.lines-and-pitch"] = (
                Style("\"page\": { \"lines\": 20, \"linePitch\": \"30pt\" }"), "$.page.linePitch"),
            ["style.pitch-too-small"] = (Style("\"page\": { \"lines\": 40 }, \"body\": { \"size\": \"二号\" }"), "$.page.lines"),
            ["style.characters-too-many"] = (Style("\"page\": { \"characters\": 35 }"), "$.page.characters"),
            ["style.characters-too-few"] = (Style("\"page\": { \"characters\": 20 }"), "$.page.characters"),
            ["style.page-number-unused"] = (
                Style("\"pageNumber\": { \"form\": \"none\", \"position\": \"center\" }"), "$.pageNumber.position"),
            ["number.out-of-range"] = (Style("\"body\": { \"firstLineIndent\": 5 }"), "$.body.firstLineIndent"),
            ["field.missing"] = ("{ \"name\": \" \" }", "$.name"),
            ["json.unknown-choice"] = (Style("\"pageNumber\": { \"form\": \"dash\" }"), "$.pageNumber.form"),
            ["json.unknown-property"] = (Style("\"titel\": {}"), "$.titel"),
            ["json.wrong-type"] = (Style("\"body\": { \"size\": 16 }"), "$.body.size"),
            ["json.missing-property"] = ("{}", "$.name"),
            ["json.not-an-object"] = ("[]", "$"),
        };

    public static string Style(string members) => $"{{ \"name\": \"本单位\", {members} }}";
}
