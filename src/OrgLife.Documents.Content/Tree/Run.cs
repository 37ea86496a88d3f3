namespace OrgLife.Documents.Content;

/// <summary>文字 — characters of one look.</summary>
/// <param name="Text">The characters, in logical order. Line feeds are not allowed: see <see cref="LineBreak"/>.</param>
public sealed record Run(string Text) : Inline
{
    /// <summary>How the characters look; the paragraph's own style where null (the default).</summary>
    public TextStyle? Style { get; init; }

    /// <summary>
    /// The path of the model's field that the text came from, such as <c>stages[0].steps[1].title</c>, so that a
    /// character without a font can be named with its place; null for text of the form itself.
    /// </summary>
    public string? Source { get; init; }
}
