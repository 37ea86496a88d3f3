namespace OrgLife.Documents.Rendering.Tests;

/// <summary>A word where poppler sees it, in millimetres from the upper left corner of its page.</summary>
/// <param name="Page">The page, from 1.</param>
internal sealed record PlacedWord(int Page, string Text, double Left, double Top, double Right, double Bottom);
