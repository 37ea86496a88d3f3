namespace OrgLife.Documents.Layout;

/// <summary>避头 — marks that may not begin a line.</summary>
internal sealed class LineStartRule(string marks, string clause) : LineBreakRule("避头", clause)
{
    /// <summary>
    /// Stops and closing marks, and those that join or part two words: － – ～ and · (GB/T 15834-2011 5.1.1 to 5.1.3,
    /// 5.1.6, 5.1.7), with their Western forms.
    /// </summary>
    public static readonly LineStartRule Basic = new(
        "，。、；：？！”’）〕】》〉」』〗］｝－–～·.,:;?!)]}", "GB/T 15834-2011 5.1.1—5.1.3, 5.1.6, 5.1.7");

    /// <summary>—— and …… as well.</summary>
    public static readonly LineStartRule Strict = new("—…", "clreq §行首行尾禁则（严格）");

    internal override bool Forbids(ParagraphText text, int index) =>
        Characters.IsOneOf(marks, text.CodePoints[index]);
}
