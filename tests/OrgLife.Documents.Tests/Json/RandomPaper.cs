using System.Collections;
using System.Reflection;

namespace OrgLife.Documents.Tests;

/// <summary>
/// Makes papers that hold anything their types allow, be it sensible or not, and says what they hold.
/// </summary>
internal sealed class RandomPaper(int seed)
{
    private static readonly string[] Texts =
    [
        "", " ", "党支部", "a\"b\\c/d", "\\u3000 \\n", "李𬭎", "😀\u3000\uE863", "\0\u0001\t\r\n\u2028\uFEFF",
        "<a>&amp;'+", "\\", "\\\\𬭎",
    ];

    private static readonly NullabilityInfoContext Nullability = new();

    private readonly Random _random = new(seed);

    public static string Describe(object? value) => value switch
    {
        null => "null",
        string text => "'" + text + "'",
        OfficialDate date => date.ToString()!,
        IEnumerable list => "[" + string.Join(";", list.Cast<object?>().Select(Describe)) + "]",
        _ when value.GetType().Namespace == typeof(PartyPaper).Namespace && !value.GetType().IsEnum =>
            value.GetType().Name + "{" + string.Join(",", Settable(value.GetType())
                .Select(property => property.Name + "=" + Describe(property.GetValue(value)))) + "}",
        _ => value.ToString()!,
    };

    public PartyPaper Make(Type type) => (PartyPaper)Value(type, 0);

    private static IEnumerable<PropertyInfo> Settable(Type type) =>
        type.GetProperties().Where(property => property.CanWrite)
            .OrderBy(property => property.Name, StringComparer.Ordinal);

    private object Value(Type type, int depth)
    {
        if (type.IsEnum)
        {
            var choices = Enum.GetValues(type);
            return choices.GetValue(_random.Next(choices.Length))!;
        }

        return type == typeof(string) ? Texts[_random.Next(Texts.Length)]
            : type == typeof(int) ? Number()
            : type == typeof(bool) ? _random.Next(2) == 0
            : type == typeof(OfficialDate) ? Date()
            : typeof(IEnumerable).IsAssignableFrom(type) ? List(type.GetGenericArguments()[0], depth)
            : Record(type, depth);
    }

    private int Number() => _random.Next(3) switch { 0 => 0, 1 => _random.Next(100), _ => -_random.Next() };

    private object Record(Type type, int depth)
    {
        var record = Activator.CreateInstance(type)!;
        foreach (var property in Settable(type))
        {
            var isNullable = Nullability.Create(property).WriteState == NullabilityState.Nullable;
            var of = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            property.SetValue(record, isNullable && _random.Next(2) == 0 ? null : Value(of, depth + 1));
        }

        return record;
    }

    private Array List(Type element, int depth)
    {
        var list = Array.CreateInstance(element, _random.Next(depth > 4 ? 1 : 3));
        for (var index = 0; index < list.Length; index++)
        {
            list.SetValue(Value(element, depth + 1), index);
        }

        return list;
    }

    private OfficialDate Date() => _random.Next(5) switch
    {
        0 => new(_random.Next(1, 10_000)),
        1 => new(2024, null, null, DatePart.End),
        2 => OfficialDate.OfMonth(_random.Next(1, 13), _random.Next(1, 29)),
        3 => new(_random.Next(1900, 2100), _random.Next(1, 13), null, (DatePart)_random.Next(5)),
        _ => new(_random.Next(1900, 2100), _random.Next(1, 13), _random.Next(1, 29)),
    };
}
