using System.Globalization;
using System.Text.Json.Nodes;

namespace OrgLife.Documents;

/// <summary>Corrects the texts of a paper on the way through its JSON: the model itself never changes.</summary>
internal sealed class WritingCorrector
{
    private readonly HashSet<string> _texts;
    private readonly List<WritingChange> _changes;

    // Dates and choices are words in JSON too; only what the model holds as text is corrected.
    private WritingCorrector(HashSet<string> texts, List<WritingChange> changes)
    {
        _texts = texts;
        _changes = changes;
    }

    public static CorrectedWriting Correct(PartyPaper paper)
    {
        var changes = new List<WritingChange>();
        var json = JsonNode.Parse(paper.ToJson())!;
        new WritingCorrector(TextsOf(paper), changes).Walk(json, "");
        return changes.Count == 0
            ? new CorrectedWriting(paper, changes)
            : new CorrectedWriting(PartyPaper.FromJson(json.ToJsonString()), changes);
    }

    private static HashSet<string> TextsOf(PartyPaper paper) => new(
        ModelWalk.Of(paper).Where(value => value.Value is string).Select(value => value.Path),
        StringComparer.Ordinal);

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
        if (!_texts.Contains(path) || node is not JsonValue value || !value.TryGetValue<string>(out var text))
        {
            Walk(node, path);
            return;
        }

        var (corrected, codes) = Apply(text);
        if (codes.Count > 0)
        {
            _changes.Add(new WritingChange(path, text, corrected, codes));
            replace(corrected);
        }
    }

    private static (string Text, IReadOnlyList<string> Codes) Apply(string text)
    {
        var codes = new List<string>();
        foreach (var rule in WritingRules.All.Where(rule => rule.Correct is not null))
        {
            var corrected = rule.Pattern.Replace(text, match => rule.Correct!(match));
            if (corrected != text)
            {
                codes.Add(rule.Code);
                text = corrected;
            }
        }

        return (text, codes);
    }
}
