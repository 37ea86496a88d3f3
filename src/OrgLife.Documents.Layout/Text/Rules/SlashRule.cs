namespace OrgLife.Documents.Layout;

/// <summary>分隔号 — the slash neither begins nor ends a line.</summary>
internal sealed class SlashRule() : LineBreakRule("分隔号不在行首行末", "GB/T 15834-2011 5.1.9")
{
    public static readonly SlashRule Instance = new();

    internal override bool Forbids(ParagraphText text, int index) =>
        text.CodePoints[index] is '/' or '／' || text.CodePoints[index - 1] is '/' or '／';
}
