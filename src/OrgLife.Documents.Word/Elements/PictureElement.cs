using WP = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace OrgLife.Documents.Word;

// A picture in the line, with its alternative text. The line is not exact: Word would show a strip of it.
// <w:drawing> <wp:inline> <wp:extent/> <wp:effectExtent/> <wp:docPr id="1" name="图片 1" descr="…"/>
//   <wp:cNvGraphicFramePr/> <a:graphic> <a:graphicData> <pic:pic/> … </wp:inline> </w:drawing>
internal static class PictureElement
{
    public static void Write(MarkupWriter output, Picture picture, PlacedPicture placed, Place place)
    {
        var properties = PlainParagraph.Properties(place.Binding);
        properties.AddChild(new W.SpacingBetweenLines
        {
            Before = "0",
            After = "0",
            Line = "240",
            LineRule = W.LineSpacingRuleValues.Auto,
        });
        properties.AddChild(new W.Justification { Val = SettingProperties.Justification(picture.Alignment) });
        var run = new W.Run(new W.Drawing(Inline(picture, placed)));
        PlainParagraph.Write(output, properties, place.SectionEnd, Fragment.Of(run));
    }

    private static WP.Inline Inline(Picture picture, PlacedPicture placed)
    {
        var inline = new WP.Inline
        {
            DistanceFromTop = 0,
            DistanceFromBottom = 0,
            DistanceFromLeft = 0,
            DistanceFromRight = 0,
        };
        inline.AddChild(new WP.Extent { Cx = picture.Width.Emu, Cy = picture.Height.Emu });
        inline.AddChild(new WP.EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 });
        inline.AddChild(PictureGraphic.Properties(placed, picture.AlternateText));
        inline.AddChild(PictureGraphic.Locks());
        inline.AddChild(PictureGraphic.Of(placed, picture.Width, picture.Height));
        return inline;
    }
}
