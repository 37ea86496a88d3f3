namespace OrgLife.Documents.Word;

// A floating table of one cell without rules or padding, which holds blocks at the bottom of a page.
// <w:tbl> <w:tblPr>…</w:tblPr> <w:tblGrid/> <w:tr><w:tc> … </w:tc></w:tr> </w:tbl>
internal static class FrameElement
{
    private static readonly TableStyle Bare = new()
    {
        Outer = LineStyle.None,
        Inner = LineStyle.None,
        Padding = default,
    };

    public static void WriteStart(MarkupWriter output, PageSetup page, Floating floating)
    {
        var properties = TableProperties.Of(Bare, page, floating, "");
        output.Raw("<w:tbl>").Raw(Fragment.Of(properties));
        output.Raw("<w:tblGrid><w:gridCol w:w=\"").Raw(page.TextWidth.Twips).Raw("\"/></w:tblGrid>");
        output.Raw("<w:tr><w:tc><w:tcPr><w:tcW w:w=\"").Raw(page.TextWidth.Twips);
        output.Raw("\" w:type=\"dxa\"/></w:tcPr>");
    }

    public static void WriteEnd(MarkupWriter output) => output.Raw("</w:tc></w:tr></w:tbl>");
}
