namespace OrgLife.Documents.Word;

// A rule is the lower border of an empty paragraph. The room above it is the height of the paragraph's one
// line, not space before, which programs drop at the top of a page.
// <w:pBdr> <w:bottom w:val="single" w:sz="12" w:space="0" w:color="FF0000"/> </w:pBdr>
// <w:spacing w:before="0" w:after="…" w:line="…" w:lineRule="exact"/>
internal static class RuleElement
{
    public static void Write(MarkupWriter output, Rule rule, Place place)
    {
        var half = rule.Line.Thickness / 2;
        var properties = PlainParagraph.Properties(place.Binding);
        properties.AddChild(new W.ParagraphBorders
        {
            BottomBorder = BorderElement.Of<W.BottomBorder>(rule.Line),
        });
        properties.AddChild(ExactSpacing.Of(
            rule.SpaceBefore - half,
            Length.Zero,
            Length.Max(rule.SpaceAfter - half, Length.Zero)));
        PlainParagraph.Write(output, properties, place.SectionEnd, "");
    }
}
