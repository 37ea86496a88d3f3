using System.Globalization;
using System.Text.Json.Nodes;

namespace OrgLife.Documents;

/// <summary>
/// The texts of a paper, wherever they stand: not its dates and choices, which are words in JSON too, and not the keys of
/// the host. They are rewritten on the way through JSON; the model itself never changes.
/// </summary>
internal sealed class PaperTexts
{
    private readonly IReadOnlyDictionary<string, string> _rewritten;

    private PaperTexts(IReadOnlyDictionary<string, string> rewritten) => _rewritten = rewritten;

    /// <summary>Every text with its path, in the order of the fields.</summary>
    public static IEnumerable<(string Path, string Text)> Of(PartyPaper paper) =>
        from value in ModelWalk.Of(paper)
        where value.Value is string && !IsHostKey(value)
        select (value.Path, (string)value.Value!);

    /// <summary>The same paper with other texts; the very paper where none is another.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="rewrite">What becomes of the text of a path; it is asked in the order of the fields.</param>
    public static PartyPaper Rewrite(PartyPaper paper, Func<string, string, string> rewrite)
    {
        var rewritten = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (path, text) in Of(paper))
        {
            var other = rewrite(path, text);
            if (other != text)
            {
                rewritten.Add(path, other);
            }
        }

        if (rewritten.Count == 0)
        {
            return paper;
        }

        var json = JsonNode.Parse(paper.ToJson())!;
        new PaperTexts(rewritten).Walk(json, "");
        return PaperReader.Read(json.ToJsonString(), paper.KindOf, JsonLimits.Default);
    }

    private static bool IsHostKey(ModelValue value) =>
        value.Property.AttributeProvider?.IsDefined(typeof(HostKeyAttribute), inherit: false) == true;

    private void Walk(JsonNode? node, string path)
    {
        switch (node)
        {
            case JsonObject fields:
                foreach (var name in fields.Select(field => field.Key).ToList())
                {
                    var inner = path.Length == 0 ? name : path + "." + name;
                    Visit(fields[name], inner, text => fields[name] = text);
                }

                break;
            case JsonArray items:
                for (var i = 0; i < items.Count; i++)
                {
                    var index = i;
                    var inner = $"{path}[{i.ToString(CultureInfo.InvariantCulture)}]";
                    Visit(items[i], inner, text => items[index] = text);
                }

                break;
        }
    }

    private void Visit(JsonNode? node, string path, Action<string> replace)
    {
        if (_rewritten.TryGetValue(path, out var text))
        {
            replace(text);
        }
        else
        {
            Walk(node, path);
        }
    }
}
