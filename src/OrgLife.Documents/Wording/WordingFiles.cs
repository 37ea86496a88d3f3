using System.Reflection;
using System.Text.Json;

namespace OrgLife.Documents;

/// <summary>Reads wording files: one JSON object of objects of strings, <c>{ "workPlan": { "theme": "主题" } }</c>.</summary>
internal static class WordingFiles
{
    private const string ResourcePrefix = "wording/";

    public static IReadOnlyDictionary<string, string> Embedded()
    {
        var assembly = typeof(WordingFiles).GetTypeInfo().Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal))
            .SelectMany(name => Read(name, assembly.GetManifestResourceStream(name)!))
            .ToDictionary(sentence => sentence.Key, sentence => sentence.Text, StringComparer.Ordinal);
    }

    public static IEnumerable<WordingSentence> In(string folder) => Directory.GetFiles(folder, "*.json")
        .OrderBy(file => file, StringComparer.Ordinal)
        .SelectMany(file => Read(file, File.OpenRead(file)));

    private static List<WordingSentence> Read(string file, Stream stream)
    {
        using (stream)
        {
            try
            {
                using var json = JsonDocument.Parse(stream);
                return [.. Sentences(file, json.RootElement, "")];
            }
            catch (JsonException exception)
            {
                throw new WordingException(file, "", "it is not JSON", exception);
            }
        }
    }

    private static IEnumerable<WordingSentence> Sentences(string file, JsonElement element, string key) =>
        element.ValueKind switch
        {
            JsonValueKind.String => [new WordingSentence(file, key, element.GetString()!)],
            JsonValueKind.Object => element.EnumerateObject().SelectMany(member =>
                Sentences(file, member.Value, key.Length == 0 ? member.Name : key + "." + member.Name)),
            _ => throw new WordingException(file, key, "only objects and strings may stand here"),
        };
}
