namespace OrgLife.Documents.Layout;

/// <summary>避尾 — marks that may not end a line.</summary>
internal sealed class LineEndRule(string marks, string clause) : LineBreakRule("避尾", clause)
{
    /// <summary>Opening marks, with their Western forms.</summary>
    public static readonly LineEndRule Basic = new("“‘（〔【《〈「『〖［｛([{￥", "GB/T 15834-2011 5.1.3");

    internal override bool Forbids(ParagraphText text, int index) =>
        Characters.IsOneOf(marks, text.CodePoints[index - 1]);
}
