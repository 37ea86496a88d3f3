namespace OrgLife.Documents.Layout;

/// <summary>
/// The names under which one design goes about: family, full and PostScript names, Chinese and English.
/// </summary>
internal sealed record FontFamily(params IReadOnlyList<string> Names);
