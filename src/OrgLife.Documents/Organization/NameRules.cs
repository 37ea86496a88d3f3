using System.Globalization;
using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>
/// 姓名 — any characters of any length are accepted: there are names of one character, of 25, with Ext-A to
/// Ext-E characters, and with several parts. What differs from 民委发〔2016〕33号 is said.
/// </summary>
internal static class NameRules
{
    private const int Longest = 25;

    private const char Separator = '·';

    public static void Check(PartyMember member, ModelValue value, ProblemList problems)
    {
        if (string.IsNullOrWhiteSpace(member.Name))
        {
            return;
        }

        var separator = member.Name.FirstOrDefault(IsOtherSeparator);
        if (separator != default)
        {
            var code = ((int)separator).ToString("X4", CultureInfo.InvariantCulture);
            problems.Add(ProblemCatalogue.NameSeparator, value.Path + ".name", member.Name, "U+" + code);
        }

        var length = new StringInfo(member.Name).LengthInTextElements;
        if (length > Longest)
        {
            problems.Add(ProblemCatalogue.NameTooLong, value.Path + ".name", member.Name, length);
        }

        if (member.Name.Any(char.IsWhiteSpace))
        {
            problems.Add(ProblemCatalogue.NameSpace, value.Path + ".name", member.Name);
        }
    }

    /// <summary>
    /// Finds members who are listed twice: the same key, or the same name without keys that differ.
    /// </summary>
    public static void CheckRepeats(
        IReadOnlyList<PartyMember> members,
        Func<int, string> pathOf,
        ProblemList problems)
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < members.Count; index++)
        {
            var (member, path) = (members[index], pathOf(index));
            if (member.Id is not null && IsRepeated(ids, member.Id, index, out var first))
            {
                problems.Add(ProblemCatalogue.MemberRepeated, path, member.Name, first + 1);
            }
            else if (IsRepeated(names, SameName(member.Name), index, out first)
                && !Differ(members[first], member))
            {
                problems.Add(ProblemCatalogue.MemberNamesake, path, member.Name, first + 1);
            }
        }
    }

    /// <summary>Whether two mentions are of one person: by their keys where both have one, else by name.</summary>
    public static bool IsSame(PartyMember one, PartyMember other) => one.Id is not null && other.Id is not null
        ? one.Id == other.Id
        : SameName(one.Name) == SameName(other.Name);

    private static bool Differ(PartyMember one, PartyMember other) =>
        one.Id is not null && other.Id is not null;

    private static bool IsRepeated(Dictionary<string, int> seen, string key, int index, out int first)
    {
        if (seen.TryGetValue(key, out first))
        {
            return true;
        }

        seen.Add(key, index);
        return false;
    }

    /// <summary>Two spellings of one name give the same: other separators, and blanks between characters.</summary>
    public static string SameName(string name) =>
        string.Concat(WithUsualSeparator(name).Where(character => !char.IsWhiteSpace(character)));

    /// <summary>Whether a text is surely a name, and not that of an organ: parts of it are separated.</summary>
    public static bool HasParts(string name) => name.Any(SpecialCharacters.IsMiddleDot);

    /// <summary>The name with · wherever another separator stands.</summary>
    public static string WithUsualSeparator(string name) => name.Any(IsOtherSeparator)
        ? string.Concat(name.Select(character => IsOtherSeparator(character) ? Separator : character))
        : name;

    // What stands for · in papers typed by hand or converted from other encodings.
    private static bool IsOtherSeparator(char character) =>
        character != Separator && SpecialCharacters.IsMiddleDot(character);
}
