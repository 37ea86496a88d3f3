using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>悬挂 — a label with names that go on under their own first character.</summary>
internal static class Hanging
{
    /// <summary>A line of a label and what it names.</summary>
    /// <param name="style">The style of both.</param>
    /// <param name="label">The label, in full-width characters.</param>
    /// <param name="words">What it names.</param>
    /// <param name="left">How many characters the label stands from the left.</param>
    public static Paragraph Line(ParagraphStyle style, Run label, Run words, double left) => new(
        [label, words],
        style with
        {
            LeftIndent = Indent.Characters(left + label.Text.Length),
            FirstLineIndent = Indent.Characters(-label.Text.Length),
        });
}
