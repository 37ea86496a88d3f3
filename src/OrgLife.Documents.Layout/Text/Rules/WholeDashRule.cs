namespace OrgLife.Documents.Layout;

/// <summary>破折号、省略号不拆 — —— and …… are two characters but one mark.</summary>
internal sealed class WholeDashRule() : LineBreakRule("破折号和省略号不拆开", "GB/T 15834-2011 5.1.4, 5.1.5")
{
    public static readonly WholeDashRule Instance = new();

    internal override bool Forbids(ParagraphText text, int index) =>
        text.CodePoints[index] is '—' or '…' && text.CodePoints[index - 1] == text.CodePoints[index];
}
