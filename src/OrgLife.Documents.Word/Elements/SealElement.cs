using System.Globalization;
using WP = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace OrgLife.Documents.Word;

// A picture behind the text, hung on a paragraph of next to no height above the blocks that it lies under.
// <w:drawing> <wp:anchor behindDoc="1" …> <wp:simplePos x="0" y="0"/> <wp:positionH relativeFrom="column"/>
//   <wp:positionV relativeFrom="paragraph"/> <wp:extent/> <wp:effectExtent/> <wp:wrapNone/> <wp:docPr/>
//   <wp:cNvGraphicFramePr/> <a:graphic/> </wp:anchor> </w:drawing>
internal static class SealElement
{
    public static void Write(MarkupWriter output, Seal seal, PageSetup page, PlacedPicture placed, Place place)
    {
        var properties = PlainParagraph.Properties(place.Binding | Binding.WithNext);
        properties.AddChild(ExactSpacing.Of(Length.Zero, Length.Zero, Length.Zero));
        var run = new W.Run(new W.Drawing(Anchor(seal, page, placed)));
        PlainParagraph.Write(output, properties, place.SectionEnd, Fragment.Of(run));
    }

    private static WP.Anchor Anchor(Seal seal, PageSetup page, PlacedPicture placed)
    {
        var left = page.TextWidth - seal.MiddleFromRight - (seal.Width / 2);
        var anchor = new WP.Anchor
        {
            DistanceFromTop = 0,
            DistanceFromBottom = 0,
            DistanceFromLeft = 0,
            DistanceFromRight = 0,
            SimplePos = false,
            RelativeHeight = placed.Number,
            BehindDoc = true,
            Locked = false,
            LayoutInCell = true,
            AllowOverlap = true,
        };
        anchor.AddChild(new WP.SimplePosition { X = 0, Y = 0 });
        anchor.AddChild(new WP.HorizontalPosition(new WP.PositionOffset(Emu(left)))
        {
            RelativeFrom = WP.HorizontalRelativePositionValues.Column,
        });
        anchor.AddChild(new WP.VerticalPosition(new WP.PositionOffset(Emu(-seal.Above)))
        {
            RelativeFrom = WP.VerticalRelativePositionValues.Paragraph,
        });
        anchor.AddChild(new WP.Extent { Cx = seal.Width.Emu, Cy = seal.Height.Emu });
        anchor.AddChild(new WP.EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 });
        anchor.AddChild(new WP.WrapNone());
        anchor.AddChild(PictureGraphic.Properties(placed, seal.AlternateText));
        anchor.AddChild(PictureGraphic.Locks());
        anchor.AddChild(PictureGraphic.Of(placed, seal.Width, seal.Height));
        return anchor;
    }

    private static string Emu(Length length) => length.Emu.ToString(CultureInfo.InvariantCulture);
}
