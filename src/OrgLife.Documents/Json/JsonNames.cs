using System.Text.Json;

namespace OrgLife.Documents;

/// <summary>Names in JSON, and what a misspelt one was meant to be.</summary>
internal static class JsonNames
{
    /// <summary>The name of a member; null where it has half a character in it.</summary>
    public static string? Of(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>
    /// A Chinese sentence that names the property meant, by its name or its Chinese term; else empty.
    /// </summary>
    public static string Guess(string name, Type type, JsonContract contract)
    {
        var byTerm = contract.Properties(type).FirstOrDefault(property => Terms.Of(property) == name);
        return byTerm is not null
            ? Sentence(byTerm.Name)
            : Guess(name, [.. contract.Properties(type).Select(property => property.Name)]);
    }

    /// <summary>
    /// A Chinese sentence that names the nearest of some words, where one is near; else empty.
    /// </summary>
    public static string Guess(string word, IReadOnlyList<string> known)
    {
        if (word.Length > 64)
        {
            return "";
        }

        var nearest = known
            .Select(candidate => (Word: candidate, Edits: Edits(Lower(word), Lower(candidate))))
            .OrderBy(candidate => candidate.Edits)
            .FirstOrDefault();
        return nearest.Word is not null && nearest.Edits <= Math.Max(1, nearest.Word.Length / 3)
            ? Sentence(nearest.Word)
            : "";
    }

    private static string Sentence(string meant) => "是否应为“" + meant + "”？";

    private static string Lower(string word) => word.ToLowerInvariant();

    // Levenshtein: letters put in, left out or changed.
    private static int Edits(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var changed = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[to.Length];
    }
}
