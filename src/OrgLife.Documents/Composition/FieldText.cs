using System.Collections;
using System.Globalization;

namespace OrgLife.Documents;

/// <summary>The words that a model's value is printed as.</summary>
internal static class FieldText
{
    public static bool IsGiven(object? value) => value switch
    {
        null => false,
        string text => PaperText.IsGiven(text),
        ICollection list => list.Count > 0,
        NumberedTexts texts => texts.Items.Count > 0,
        _ => true,
    };

    public static IEnumerable<string> Of(PaperComposer composer, object? value, DateStyle style) => value switch
    {
        null => [],
        string text => [text],
        int number => [Arabic(number)],
        OfficialDate date => [date.ToText(style)],
        Deadline deadline => [deadline.ToText(style)],
        PartyMember member => [member.Name],
        Absence absence => [AttendanceText.Reason(composer, absence)],
        Enum choice => [Choice(composer, choice)],
        NumberedTexts texts => Numbered(composer, texts.Items),
        IEnumerable<string> texts => texts,
        IEnumerable list => OfAll(composer, list, style),
        _ => throw new ArgumentException("There are no words for a " + value.GetType().Name + ".", nameof(value)),
    };

    /// <summary>The texts with their numbers; one text stands alone.</summary>
    public static IEnumerable<string> Numbered(PaperComposer composer, IReadOnlyList<string> texts) =>
        texts.Count == 1 ? texts : WithNumbers(composer, texts);

    /// <summary>A choice in the words of the wording: <c>absenceReason.leave</c>.</summary>
    public static string Choice(PaperComposer composer, Enum choice) =>
        composer.Wording[FieldKey.Of(choice.GetType().Name) + "." + FieldKey.Of(choice.ToString())];

    public static string Arabic(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<string> OfAll(PaperComposer composer, IEnumerable list, DateStyle style) =>
        list.Cast<object>().SelectMany(item => Of(composer, item, style));

    private static IEnumerable<string> WithNumbers(PaperComposer composer, IReadOnlyList<string> texts) =>
        texts.Select((text, i) =>
            composer.Wording.Fill("list.measure", ("number", Arabic(i + 1)), ("text", text)));
}
