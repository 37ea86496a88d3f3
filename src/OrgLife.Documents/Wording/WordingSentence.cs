using System.Text.RegularExpressions;

namespace OrgLife.Documents;

/// <summary>One sentence of a wording file.</summary>
internal sealed record WordingSentence(string File, string Key, string Text)
{
    public IReadOnlyList<string> Placeholders => PlaceholdersOf(Text);

    public static IReadOnlyList<string> PlaceholdersOf(string text) =>
        [.. Regex.Matches(text, @"\{([^{}]*)\}").Cast<Match>().Select(match => match.Groups[1].Value)];
}
