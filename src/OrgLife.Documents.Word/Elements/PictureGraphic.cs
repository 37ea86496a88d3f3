using A = DocumentFormat.OpenXml.Drawing;
using P = DocumentFormat.OpenXml.Drawing.Pictures;
using WP = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace OrgLife.Documents.Word;

// What pictures in the line and seals have in common.
// <wp:docPr id="1" name="图片 1" descr="…"/> <wp:cNvGraphicFramePr/>
// <a:graphic> <a:graphicData> <pic:pic/> </a:graphicData> </a:graphic>
internal static class PictureGraphic
{
    private const string PictureUri = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    public static WP.DocProperties Properties(PlacedPicture placed, string alternateText) => new()
    {
        Id = placed.Number,
        Name = "图片 " + Fragment.Number((int)placed.Number),
        Description = XmlText.Clean(alternateText),
    };

    public static WP.NonVisualGraphicFrameDrawingProperties Locks() =>
        new(new A.GraphicFrameLocks { NoChangeAspect = true });

    public static A.Graphic Of(PlacedPicture placed, Length width, Length height) =>
        new(new A.GraphicData(Content(placed, width, height)) { Uri = PictureUri });

    private static P.Picture Content(PlacedPicture placed, Length width, Length height) => new(
        new P.NonVisualPictureProperties(
            new P.NonVisualDrawingProperties { Id = placed.Number, Name = placed.FileName },
            new P.NonVisualPictureDrawingProperties()),
        new P.BlipFill(
            new A.Blip { Embed = placed.RelationshipId },
            new A.Stretch(new A.FillRectangle())),
        new P.ShapeProperties(
            new A.Transform2D(
                new A.Offset { X = 0, Y = 0 },
                new A.Extents { Cx = width.Emu, Cy = height.Emu }),
            new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle }));
}
