using System.Globalization;

namespace OrgLife.Documents;

/// <summary>Says a path in words: <c>stages[0].steps[1].deadline</c> → 阶段第1项 › 步骤第2项 › 时限.</summary>
internal static class PlaceName
{
    public static string Of(PartyPaper paper, string path) => Of(paper.GetType(), path, paper.KindOf.Contract);

    /// <summary>The place in one of the library's models, or of those of a contract.</summary>
    public static string Of(Type model, string path, JsonContract? contract = null)
    {
        if (path.Length == 0)
        {
            return "";
        }

        var names = new List<string>();
        contract ??= JsonContract.Library;
        Type? owner = model;
        foreach (var segment in path.Split('.'))
        {
            var bracket = segment.IndexOf('[');
            var name = bracket < 0 ? segment : segment.Substring(0, bracket);
            var property = owner is null ? null : contract.Find(owner, name);
            names.Add((property is null ? name : contract.TermOf(property)) + Ordinal(segment, bracket));
            owner = property is null ? null : contract.Element(property.PropertyType);
        }

        return string.Join(" › ", names);
    }

    private static string Ordinal(string segment, int bracket)
    {
        if (bracket < 0)
        {
            return "";
        }

        var index = segment.Substring(bracket + 1).TrimEnd(']');
        return int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? "第" + (number + 1).ToString(CultureInfo.InvariantCulture) + "项"
            : "";
    }
}
