namespace OrgLife.Documents.Layout;

/// <summary>发文字号不拆 — 〔2017〕69号 stays whole from its bracket on.</summary>
internal sealed class DocumentNumberRule() : LineBreakRule("发文字号不拆开", "GB/T 9704-2012 7.2.5")
{
    public static readonly DocumentNumberRule Instance = new();

    internal override bool Forbids(ParagraphText text, int index)
    {
        var (a, b) = (text.CodePoints[index - 1], text.CodePoints[index]);
        return (a is '〔' or '〕' && Characters.IsDigit(b))
            || (Characters.IsDigit(a) && b is '〕' or '号');
    }
}
