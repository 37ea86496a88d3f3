namespace OrgLife.Documents.Word;

// <w:document> <w:body> (<w:p/> | <w:tbl/>)* <w:sectPr/> </w:body> </w:document>
// Written straight into the package: nothing of it is held in memory.
internal static class DocumentPart
{
    private const string Start = Fragment.Declaration
        + "<w:document xmlns:w=\"" + Fragment.WordNamespace + "\" xmlns:r=\"" + Fragment.RelationshipNamespace
        + "\"><w:body>";

    public static PackagePart Of(
        Document document,
        StyleMarkup markup,
        FurnitureParts furniture,
        PictureParts pictures) => PackagePart.OfWord("document.xml", "document.main", output =>
    {
        output.Raw(Start);
        var ends = new Dictionary<Section, string>();
        for (var i = 0; i < document.Sections.Count; i++)
        {
            var section = document.Sections[i];
            var last = i == document.Sections.Count - 1;
            if (!ends.TryGetValue(section, out var end))
            {
                ends[section] = end = SectionElement.Of(section, furniture[i]);
            }

            new BlockWriter(output, markup, pictures, section.Page).Write(section.Blocks, last ? "" : end);
            output.Raw(last ? end : "");
        }

        output.Raw("</w:body></w:document>");
    });
}
