namespace OrgLife.Documents.Word;

// <Relationships> <Relationship Id="rId1" Type="…" Target="styles.xml"/>… </Relationships>
internal static class RelationshipsPart
{
    private const string ContentType = "application/vnd.openxmlformats-package.relationships+xml";
    private const string Namespace = "http://schemas.openxmlformats.org/package/2006/relationships";

    public static PackagePart Of(string path, IReadOnlyList<Relationship> relationships) =>
        PackagePart.OfMarkup(path, ContentType, output =>
        {
            output.Raw(Fragment.Declaration).Raw("<Relationships xmlns=\"" + Namespace + "\">");
            foreach (var relationship in relationships)
            {
                output.Raw("<Relationship Id=\"").Raw(relationship.Id);
                output.Raw("\" Type=\"").Raw(relationship.Type);
                output.Raw("\" Target=\"").Raw(relationship.Target).Raw("\"/>");
            }

            output.Raw("</Relationships>");
        });
}
