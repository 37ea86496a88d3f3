using System.Globalization;
using System.Text;

namespace OrgLife.Documents;

/// <summary>
/// 姓名比对 — what two spellings of one name have in common: other separators, blanks and invisible characters, and
/// characters that GBK kept in its private area before Unicode had them (䶮 as U+E863).
/// </summary>
internal static class NameKey
{
    private const char FirstPrivate = '\uE815';

    // GBK FE50 to FEA0 in their order; old conversions put them at U+E815 and after (GB 18030-2022, appendix on changes).
    private const string Private =
        "⺁𠂇𠂉𠃌⺄㑳㑇⺈⺋龴㖞㘚㘎⺌⺗㥮㤘龵㧏㧟"
        + "㩳㧐龶龷㭎㱮㳠⺧𡗗龸⺪䁖䅟⺮䌷⺳⺶⺷𢦏䎱"
        + "䎬⺻䏝䓖䙡䙌龹䜣䜩䝼䞍⻊䥇䥺䥽䦂䦃䦅䦆䦟"
        + "䦛䦷䦶龺𤇾䲣䲟䲠䲡䱷䲢䴓䴔䴕䴖䴗䴘䴙䶮龻";

    private static readonly List<string> Characters = Split(Private);

    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var character in NameRules.SameName(name))
        {
            var index = character - FirstPrivate;
            if (index >= 0 && index < Characters.Count)
            {
                key.Append(Characters[index]);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.Format)
            {
                key.Append(character);
            }
        }

        return key.ToString();
    }

    private static List<string> Split(string text)
    {
        var characters = new List<string>();
        for (var index = 0; index < text.Length; index += characters[characters.Count - 1].Length)
        {
            characters.Add(text.Substring(index, char.IsHighSurrogate(text[index]) ? 2 : 1));
        }

        return characters;
    }
}
