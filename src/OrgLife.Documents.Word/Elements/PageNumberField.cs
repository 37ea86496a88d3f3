namespace OrgLife.Documents.Word;

/// <summary>
/// One run for each part of the field: WPS shows nothing where they share a run.
/// <code>
/// &lt;w:r&gt;&lt;w:fldChar w:fldCharType="begin"/&gt;&lt;/w:r&gt; &lt;w:r&gt;&lt;w:instrText&gt; PAGE &lt;/w:instrText&gt;&lt;/w:r&gt;
/// &lt;w:r&gt;&lt;w:fldChar w:fldCharType="separate"/&gt;&lt;/w:r&gt; &lt;w:r&gt;&lt;w:t&gt;1&lt;/w:t&gt;&lt;/w:r&gt;
/// &lt;w:r&gt;&lt;w:fldChar w:fldCharType="end"/&gt;&lt;/w:r&gt;
/// </code>
/// </summary>
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
