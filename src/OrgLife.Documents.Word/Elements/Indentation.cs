namespace OrgLife.Documents.Word;

// <w:ind w:leftChars="0" w:left="0" w:rightChars="400" w:right="1260"
//   w:firstLineChars="200" w:firstLine="630"/>
// Word follows the characters (hundredths of one) and keeps the indent when the size changes; programs that
// do not know them follow the twips. All are written, zeros too, for a style may inherit others.
internal static class Indentation
{
    public static W.Indentation Of(ParagraphStyle style)
    {
        var first = Twips(style.FirstLineIndent, style);
        var element = new W.Indentation
        {
            Left = Fragment.Number(Twips(style.LeftIndent, style)),
            RightChars = Hundredths(style.RightIndent),
            Right = Fragment.Number(Twips(style.RightIndent, style)),
        };
        return first < 0 ? Hanging(element, style, -first) : FirstLine(element, style, first);
    }

    private static W.Indentation FirstLine(W.Indentation element, ParagraphStyle style, int first)
    {
        element.LeftChars = Hundredths(style.LeftIndent);
        element.FirstLineChars = Hundredths(style.FirstLineIndent);
        element.FirstLine = Fragment.Number(first);
        return element;
    }

    // With a hanging first line Word counts leftChars from the first line, not from the others, as left
    // does; so the left indent is given in twips alone.
    private static W.Indentation Hanging(W.Indentation element, ParagraphStyle style, int hanging)
    {
        element.LeftChars = 0;
        element.HangingChars = -Hundredths(style.FirstLineIndent);
        element.Hanging = Fragment.Number(hanging);
        return element;
    }

    private static int Hundredths(Indent indent) =>
        (int)Math.Round(indent.CharacterCount * 100, MidpointRounding.AwayFromZero);

    private static int Twips(Indent indent, ParagraphStyle style) =>
        indent.Resolve(style.Text.CharacterPitch).Twips;
}
