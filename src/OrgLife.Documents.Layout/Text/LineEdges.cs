using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>Between which edges the lines of a paragraph stand, from the left edge of its width.</summary>
/// <param name="FirstLeft">The left edge of the first line.</param>
/// <param name="Left">The left edge of every other line.</param>
/// <param name="Right">The right edge of all lines.</param>
internal readonly record struct LineEdges(Length FirstLeft, Length Left, Length Right)
{
    /// <summary>The edges that a style's indents leave; Word keeps them in whole twips.</summary>
    public static LineEdges Of(ParagraphStyle style, Length width)
    {
        var pitch = style.Text.CharacterPitch;
        var left = style.LeftIndent.Resolve(pitch).Twips;
        return new LineEdges(
            Length.FromTwips(left + style.FirstLineIndent.Resolve(pitch).Twips),
            Length.FromTwips(left),
            width - Length.FromTwips(style.RightIndent.Resolve(pitch).Twips));
    }

    public Length LeftOf(int line) => line == 0 ? FirstLeft : Left;
}
