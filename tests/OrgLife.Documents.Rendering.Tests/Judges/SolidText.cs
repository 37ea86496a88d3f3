namespace OrgLife.Documents.Rendering.Tests;

/// <summary>Text as programs agree on it: where blanks and lines are is a matter of opinion.</summary>
internal static class SolidText
{
    public static string Of(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
