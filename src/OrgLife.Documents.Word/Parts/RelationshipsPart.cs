namespace OrgLife.Documents.Word;

/// <summary><code>&lt;Relationships&gt; &lt;Relationship Id="rId1" Type="…" Target="styles.xml"/&gt;… &lt;/Relationships&gt;</code></summary>
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
