namespace OrgLife.Documents.Layout.Tests;

/// <summary>Text at a place of a page, in points.</summary>
internal sealed record PlacedText(int Page, double X, double Y, string Text);
