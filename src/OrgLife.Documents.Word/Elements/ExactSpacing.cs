namespace OrgLife.Documents.Word;

// <w:spacing w:before="0" w:after="0" w:line="592" w:lineRule="exact"/>
// Exact, so that no font decides how many lines a page has: the baseline is 0.8 of the line from its top.
internal static class ExactSpacing
{
    // Word refuses a line of no height.
    private const int LeastLine = 1;

    public static W.SpacingBetweenLines Of(Length line, Length before, Length after) => new()
    {
        Before = Fragment.Number(before.Twips),
        After = Fragment.Number(after.Twips),
        Line = Fragment.Number(Math.Max(line.Twips, LeastLine)),
        LineRule = W.LineSpacingRuleValues.Exact,
    };
}
