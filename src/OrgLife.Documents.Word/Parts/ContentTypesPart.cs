namespace OrgLife.Documents.Word;

// <Types> <Default Extension="rels" ContentType="…"/>…
//   <Override PartName="/word/document.xml" ContentType="…"/>… </Types>
internal static class ContentTypesPart
{
    private const string Namespace = "http://schemas.openxmlformats.org/package/2006/content-types";

    private static readonly string[] Extensions = [".rels", ".png", ".jpeg"];

    public static PackagePart Of(IReadOnlyList<PackagePart> parts) =>
        PackagePart.OfMarkup("[Content_Types].xml", "", output =>
        {
            output.Raw(Fragment.Declaration).Raw("<Types xmlns=\"" + Namespace + "\">");
            foreach (var extension in Extensions)
            {
                WriteDefault(output, extension, parts);
            }

            foreach (var part in parts.Where(part => !Extensions.Any(part.Path.EndsWith)))
            {
                output.Raw("<Override PartName=\"/").Raw(part.Path);
                output.Raw("\" ContentType=\"").Raw(part.ContentType).Raw("\"/>");
            }

            output.Raw("</Types>");
        });

    private static void WriteDefault(MarkupWriter output, string extension, IReadOnlyList<PackagePart> parts)
    {
        if (parts.FirstOrDefault(part => part.Path.EndsWith(extension, StringComparison.Ordinal)) is { } part)
        {
            output.Raw("<Default Extension=\"").Raw(extension.Substring(1));
            output.Raw("\" ContentType=\"").Raw(part.ContentType).Raw("\"/>");
        }
    }
}
