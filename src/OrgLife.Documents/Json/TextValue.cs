using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>文字值 — a value that JSON keeps as a text of a certain form.</summary>
/// <param name="Name">What was expected, in Chinese.</param>
/// <param name="Pattern">The form, as a regular expression.</param>
/// <param name="Example">How it is written, for the schema.</param>
/// <param name="Fault">What is reported of another text.</param>
/// <param name="Reads">Whether a text is of the form.</param>
internal sealed record TextValue(
    string Name, string Pattern, string Example, ProblemKind Fault, Func<string, bool> Reads)
{
    private static readonly Dictionary<Type, TextValue> Known = new()
    {
        [typeof(OfficialDate)] = new(
            "日期文字",
            DateText.Pattern,
            "如 2017-03-01、2024-02、2024-02-middle（中旬）、2024-03-end（底）、--03-10（不写年）",
            ProblemCatalogue.JsonBadDate,
            text => DateText.TryParse(text) is not null),
        [typeof(FontRole)] = new(
            "字体文字",
            StyleValues.FontPattern,
            "仿宋、小标宋、黑体、楷体、宋体之一",
            StyleProblems.BadFont,
            text => StyleValues.FontOf(text) is not null),
        [typeof(FontSize)] = new(
            "字号文字",
            StyleValues.SizePattern,
            "如 二号、小三，或 15pt、10.5pt",
            StyleProblems.BadSize,
            text => StyleValues.SizeOf(text) is not null),
        [typeof(Length)] = new(
            "长度文字",
            StyleValues.LengthPattern,
            "如 37mm、28.95pt",
            StyleProblems.BadLength,
            text => StyleValues.LengthOf(text) is not null),
        [typeof(Ink)] = new(
            "颜色文字",
            StyleValues.InkPattern,
            "红、绿、蓝各两位十六进制数字，如 FF0000",
            StyleProblems.BadInk,
            text => StyleValues.InkOf(text) is not null),
    };

    /// <summary>The form of a type's texts; null where it has none.</summary>
    public static TextValue? Of(Type type) =>
        Known.TryGetValue(Nullable.GetUnderlyingType(type) ?? type, out var value) ? value : null;
}
