namespace OrgLife.Documents.Word;

// A rule is the lower border of an empty paragraph. The room above it is the height of the paragraph's one
// line, not space before, which programs drop at the top of a page.
// <w:pBdr> <w:bottom w:val="single" w:sz="12" w:space="0" w:color="FF0000"/> </w:pBdr>
// <w:spacing w:before="0" w:after="…" w:line="…" w:lineRule="exact"/>
internal static class RuleElement
{
    public static void Write(MarkupWriter output, Rule rule, PageSetup page, Place place)
    {
        var half = rule.Line.Thickness / 2;
        var properties = PlainParagraph.Properties(place.Binding, Indents(rule, page));
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

    // A rule longer than the text reaches into the margins.
    private static (int Left, int Right) Indents(Rule rule, PageSetup page)
    {
        var margin = (page.Paper.Width - rule.Width) / 2;
        return rule.Width == Length.Zero
            ? (0, 0)
            : ((margin - page.Margins.Left).Twips, (margin - page.Margins.Right).Twips);
    }
}
