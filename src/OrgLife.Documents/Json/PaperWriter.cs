using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;

namespace OrgLife.Documents;

/// <summary>Writes papers as JSON that people can read: every Chinese character stands as itself.</summary>
internal static class PaperWriter
{
    // The serializer's most relaxed encoder still escapes characters beyond the first plane and the
    // ideographic space. Every backslash begins an escape, so those that are not meant are stepped over
    // whole.
    private static readonly Regex Escapes = new(
        @"\\(?:u(?<pair>D[89AB][0-9A-F]{2}\\uD[C-F][0-9A-F]{2})|u(?<space>3000)|.)",
        RegexOptions.CultureInvariant);

    public static string Write(PartyPaper paper) => Write<PartyPaper>(paper, paper.KindOf.Contract);

    public static string Write(RuleProfile profile) => Write<RuleProfile>(profile, JsonContract.Library);

    public static string Write(BranchMeeting meeting) => Write<BranchMeeting>(meeting, JsonContract.Library);

    public static string Write(HouseStyle style) => Write<HouseStyle>(style, JsonContract.Library);

    private static string Write<TModel>(TModel model, JsonContract contract)
    {
        var shape = (JsonTypeInfo<TModel>)contract.Options.GetTypeInfo(typeof(TModel));
        return Escapes.Replace(JsonSerializer.Serialize(model, shape), Unescape) + "\n";
    }

    private static string Unescape(Match escape)
    {
        if (escape.Groups["space"].Success)
        {
            return "\u3000";
        }

        var pair = escape.Groups["pair"];
        return pair.Success ? string.Concat(Unit(pair.Value, 0), Unit(pair.Value, 6)) : escape.Value;
    }

    private static char Unit(string hex, int start) => (char)Convert.ToInt32(hex.Substring(start, 4), 16);
}
