namespace OrgLife.Documents;

/// <summary>
/// 文字清理 — turns what hosts hold as rich text into plain text: HTML, what Word pastes, control characters, every kind of
/// blank and end of line. Nothing is cleaned silently: every change is listed, and the changes put in their places turn the
/// one text into the other. What only looks like markup, as in “a&lt;b”, is left as it is.
/// </summary>
/// <remarks>
/// A text is cleaned once, where it comes in: <c>&amp;lt;p&amp;gt;</c> means the words <c>&lt;p&gt;</c>, which a second
/// cleaning would take for markup.
/// </remarks>
public static class TextCleaning
{
    /// <summary>What is changed — the codes with their names.</summary>
    public static IReadOnlyDictionary<string, string> Kinds { get; } =
        CleaningKinds.All.ToDictionary(kind => kind.Code, kind => kind.Name, StringComparer.Ordinal);

    /// <summary>Cleans one text.</summary>
    /// <param name="text">The text as the host holds it, with or without markup.</param>
    public static CleanedText Clean(string text)
    {
        var pieces = TextPieces.Of(text ?? throw new ArgumentNullException(nameof(text)));
        var became = TextGaps.Settle(text, pieces);
        var changes = TextChanges.Of(text, pieces, became);
        return new CleanedText(changes.Count == 0 ? text : string.Concat(became), changes);
    }

    /// <summary>
    /// The same paper with every text cleaned; keys of the host (编号、代码), dates and choices are none.
    /// </summary>
    /// <param name="paper">The paper.</param>
    public static CleanedPaper CleanText(this PartyPaper paper)
    {
        var changes = new List<TextChange>();
        var cleaned = PaperTexts.Rewrite(paper, (path, text) =>
        {
            var result = Clean(text);
            changes.AddRange(result.Changes.Select(change => change with
            {
                Path = path,
                Place = PlaceName.Of(paper, path),
            }));
            return result.Text;
        });
        return new CleanedPaper(cleaned, changes);
    }
}
