namespace OrgLife.Documents.Word;

/// <summary>
/// A section's use of a header or footer part.
/// <code>&lt;w:footerReference w:type="default" r:id="rId4"/&gt;</code>
/// </summary>
internal sealed record FurnitureReference(FurnitureKind Kind, W.HeaderFooterValues Pages, string RelationshipId)
{
    public OpenXmlElement ToElement() => Kind == FurnitureKind.Header
        ? new W.HeaderReference { Type = Pages, Id = RelationshipId }
        : new W.FooterReference { Type = Pages, Id = RelationshipId };
}
