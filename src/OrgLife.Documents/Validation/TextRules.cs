using System.Globalization;

namespace OrgLife.Documents;

/// <summary>
/// Characters that are no text, or that will not print as the writer meant. Of each kind the first in a text
/// is named.
/// </summary>
internal static class TextRules
{
    private static readonly char[] MarkupBegins = ['<', '&'];

    private static readonly string[] MarkupCodes =
    [
        CleaningKinds.Markup.Code, CleaningKinds.Hidden.Code, CleaningKinds.Picture.Code, CleaningKinds.Entity.Code,
    ];

    public static void Check(ModelValue value, ProblemList problems)
    {
        if (value.Value is not string text)
        {
            return;
        }

        var reported = default(HashSet<ProblemKind>);
        var position = 0;
        for (var index = 0; index < text.Length; index += CharacterKinds.IsPair(text, index) ? 2 : 1)
        {
            position++;
            if (CharacterKinds.ProblemOf(text, index) is { } kind && (reported ??= []).Add(kind))
            {
                var code =
                    CharacterKinds.IsPair(text, index) ? char.ConvertToUtf32(text, index) : text[index];
                var name = "U+" + code.ToString("X4", CultureInfo.InvariantCulture);
                problems.Add(kind, value.Path, name, value.Term, position, name);
            }
        }

        CheckMarkup(text, value, problems);
    }

    // Only what has one of these can be markup; most texts have none, and are not looked at further.
    private static void CheckMarkup(string text, ModelValue value, ProblemList problems)
    {
        var markup = text.IndexOfAny(MarkupBegins) < 0
            ? null
            : TextCleaning.Clean(text).Changes.FirstOrDefault(change => MarkupCodes.Contains(change.Code));
        if (markup is not null)
        {
            problems.Add(ProblemCatalogue.Markup, value.Path, markup.Found, value.Term, markup.Found);
        }
    }
}
