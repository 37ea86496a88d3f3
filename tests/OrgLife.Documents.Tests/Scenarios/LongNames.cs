namespace OrgLife.Documents.Tests;

/// <summary>Long names of invented people, with · as it comes from keyboards and old encodings.</summary>
internal static class LongNames
{
    public static IReadOnlyList<string> Separators { get; } = ["·", "\u2022", "\u30FB", "\u2027", "\uFF0E"];

    private const string Syllables = "阿卜杜热曼喀迪尔图荪古丽娜努扎提叶肯别克加央次仁卓玛爱觉罗欧依拉木江巴特吐逊";

    /// <summary>A name of 17 characters and a separator of each spelling in turn.</summary>
    public static string Of(int index)
    {
        var separator = Separators[index % Separators.Count];
        return "阿卜杜热合曼" + separator + "阿卜杜喀迪尔" + separator + "图尔荪" + (char)('一' + index);
    }

    /// <summary>As long, without a separator.</summary>
    public static string Plain(int index) => "阿卜杜热合曼" + (char)('一' + index) + "图尔荪";

    /// <summary>A name of so many characters; those of three and more have a separator, each in its spelling.</summary>
    public static string OfLength(int length)
    {
        var characters = Enumerable.Range(length * 3, length).Select(i => Syllables[i % Syllables.Length]).ToArray();
        if (length >= 3)
        {
            characters[length / 2] = Separators[length % Separators.Count][0];
        }

        return new string(characters);
    }

    /// <summary>A name of so many characters in parts of six, such as minority names have them.</summary>
    public static string InParts(int length) => new(
    [
        .. Enumerable.Range(0, length).Select(i =>
            i % 7 == 6 && i < length - 1 ? '·' : Syllables[(length + i) % Syllables.Length]),
    ]);

    public static string Printed(string name) =>
        Separators.Aggregate(name, (text, separator) => text.Replace(separator, "·", StringComparison.Ordinal));
}
