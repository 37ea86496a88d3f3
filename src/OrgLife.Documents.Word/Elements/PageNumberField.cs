namespace OrgLife.Documents.Word;

// One run for each part of the field: WPS shows nothing where they share a run.
// <w:r><w:fldChar w:fldCharType="begin"/></w:r> <w:r><w:instrText> PAGE </w:instrText></w:r>
// <w:r><w:fldChar w:fldCharType="separate"/></w:r> <w:r><w:t>1</w:t></w:r>
// <w:r><w:fldChar w:fldCharType="end"/></w:r>
internal static class PageNumberField
{
    public static void Write(MarkupWriter output, string instruction, string properties)
    {
        WriteRun(output, properties, "<w:fldChar w:fldCharType=\"begin\"/>");
        WriteRun(output, properties, "<w:instrText xml:space=\"preserve\"> " + instruction + " </w:instrText>");
        WriteRun(output, properties, "<w:fldChar w:fldCharType=\"separate\"/>");
        WriteRun(output, properties, "<w:t>1</w:t>");
        WriteRun(output, properties, "<w:fldChar w:fldCharType=\"end\"/>");
    }

    private static void WriteRun(MarkupWriter output, string properties, string content) =>
        output.Raw("<w:r>").Raw(properties).Raw(content).Raw("</w:r>");
}
