namespace OrgLife.Documents.Word;

// A section's use of a header or footer part.
// <w:footerReference w:type="default" r:id="rId4"/>
internal sealed record FurnitureReference(
    FurnitureKind Kind,
    W.HeaderFooterValues Pages,
    string RelationshipId)
{
    public OpenXmlElement ToElement() => Kind == FurnitureKind.Header
        ? new W.HeaderReference { Type = Pages, Id = RelationshipId }
        : new W.FooterReference { Type = Pages, Id = RelationshipId };
}
