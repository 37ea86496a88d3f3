using System.Reflection;
using System.Text.RegularExpressions;

namespace OrgLife.Documents.Conventions.Tests;

/// <summary>
/// Same model, same fonts, same bytes: nothing of the machine, the moment or the process comes in.
/// </summary>
public class PurityTests
{
    [Theory]
    [InlineData(@"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b|\bStopwatch\b|\bTickCount", "the clock")]
    [InlineData(@"\bTimeZoneInfo\.Local\b|\.ToLocalTime\(", "the time zone")]
    [InlineData(@"\bNewGuid\b|\bRandom\b|\bRandomNumberGenerator\b", "chance")]
    [InlineData(@"\bCurrent(UI)?Culture|\.ToLower\(\)|\.ToUpper\(\)", "the culture")]
    [InlineData(@"\bMachineName\b|\bUserName\b|\bProcessId\b|\bGetTempFileName\b", "the machine")]
    public void TheLibrariesDoNotRead(string pattern, string what) =>
        Repository.Library.SelectMany(file => file.Uses(new Regex(pattern))).ShouldBeEmpty(what);

    [Fact]
    public void TheLibrariesHoldNoStateInStatics() =>
        Libraries.Types
            .SelectMany(type => type.GetFields(
                BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => !Libraries.IsGenerated(field) || field.Name.EndsWith("k__BackingField"))
            .Where(field => !field.IsInitOnly && !field.IsLiteral || IsCache(field.FieldType))
            .Select(field => $"{field.DeclaringType!.FullName}.{field.Name}")
            .ShouldBeEmpty();

    // What is remembered of a type is the same for every host; anything else might differ between two of them.
    private static bool IsCache(Type type) =>
        Regex.IsMatch(type.Name, "^(Concurrent|ConditionalWeakTable|ThreadLocal)")
        && type.GenericTypeArguments.FirstOrDefault() != typeof(Type);
}
