namespace OrgLife.Documents.Word;

// One run for each part of the field: WPS shows nothing where they share a run.
// <w:r><w:fldChar w:fldCharType="begin"/></w:r> <w:r><w:instrText> PAGE </w:instrText></w:r>
// <w:r><w:fldChar w:fldCharType="separate"/></w:r> <w:r><w:t>1</w:t></w:r>
// <w:r><w:fldChar w:fldCharType="end"/></w:r>
internal static class PageNumberField
{
    private static readonly string[] Contents =
    [
        "<w:fldChar w:fldCharType=\"begin\"/>",
        "<w:instrText xml:space=\"preserve\"> PAGE </w:instrText>",
        "<w:fldChar w:fldCharType=\"separate\"/>",
        "<w:t>1</w:t>",
        "<w:fldChar w:fldCharType=\"end\"/>",
    ];

    public static void Write(MarkupWriter output, string properties)
    {
        foreach (var content in Contents)
        {
            output.Raw("<w:r>").Raw(properties).Raw(content).Raw("</w:r>");
        }
    }
}
