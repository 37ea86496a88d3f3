namespace OrgLife.Documents.Word;

// <w:sectPr> <w:footerReference w:type="default" r:id="rId4"/> <w:type w:val="nextPage"/>
//   <w:pgSz w:w="11906" w:h="16838"/> <w:pgMar …/> <w:cols w:space="425"/> <w:titlePg/> </w:sectPr>
// There is no w:docGrid: LibreOffice sets 14 characters on a line of a character grid, and in Word a line
// grid doubles the pitch of any font higher than its cells. Exact lines and the run spacing give the 22 ×
// 28 by themselves.
internal static class SectionElement
{
    public static string Of(Section section, IReadOnlyList<FurnitureReference> furniture)
    {
        var properties = new W.SectionProperties();
        foreach (var reference in furniture)
        {
            properties.AppendChild(reference.ToElement());
        }

        properties.AddChild(new W.SectionType { Val = W.SectionMarkValues.NextPage });
        properties.AddChild(PageSize(section.Page));
        properties.AddChild(PageMargin(section.Page));
        properties.AddChild(new W.Columns { Space = "425" });
        if (section.Furniture.NoneOnFirstPage)
        {
            properties.AddChild(new W.TitlePage());
        }

        return Fragment.Of(properties);
    }

    private static W.PageSize PageSize(PageSetup page) => new()
    {
        Width = (uint)page.Paper.Width.Twips,
        Height = (uint)page.Paper.Height.Twips,
        Orient = page.IsLandscape ? W.PageOrientationValues.Landscape : null,
    };

    private static W.PageMargin PageMargin(PageSetup page) => new()
    {
        Top = page.Margins.Top.Twips,
        Right = (uint)page.Margins.Right.Twips,
        Bottom = page.Margins.Bottom.Twips,
        Left = (uint)page.Margins.Left.Twips,
        Header = (uint)page.HeaderDistance.Twips,
        Footer = (uint)page.FooterDistance.Twips,
        Gutter = 0,
    };
}
