using System.Globalization;
using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>Says a change in words: 第3个字符起的网页标记“&lt;br&gt;”改为换行。</summary>
internal static class CleaningMessage
{
    private const int LongestFound = 40;

    public static string Of(CleaningKind kind, string found, string became, int position) =>
        $"第{position.ToString(CultureInfo.InvariantCulture)}个字符起的{kind.Name}“{Visible(found)}”"
        + $"{Outcome(became)}。{kind.Note}";

    private static string Outcome(string became) => became switch
    {
        "" => "已去掉",
        "\n" => "改为换行",
        " " => "改为空格",
        "\u3000" => "改为全角空格",
        _ => "改为“" + Visible(became) + "”",
    };

    // What cannot be seen is named: U+000B.
    private static string Visible(string text)
    {
        var end = Math.Min(text.Length, LongestFound);
        end -= end < text.Length && char.IsLowSurrogate(text[end]) ? 1 : 0;
        return string.Concat(text.Take(end).Select((character, i) => Visible(text, i))) + (end < text.Length ? "…" : "");
    }

    private static string Visible(string text, int index)
    {
        var character = text[index];
        var isHidden = (char.IsWhiteSpace(character) && (character != ' ' || text.Length == 1))
            || char.IsControl(character)
            || SpecialCharacters.IsInvisible(character)
            || (char.IsSurrogate(character) && text.Length == 1);
        return isHidden ? "U+" + ((int)character).ToString("X4", CultureInfo.InvariantCulture) : character.ToString();
    }
}
