namespace OrgLife.Documents.Word;

/// <summary>The parts of the package in their fixed order.</summary>
internal static class PartList
{
    private static readonly PackagePart Root =
        RelationshipsPart.Of("_rels/.rels", PackageRelationships()).MadeReady();

    public static IReadOnlyList<PackagePart> Of(
        Document document,
        StyleMarkup markup,
        FurnitureParts furniture,
        PictureParts pictures)
    {
        List<PackagePart> parts =
        [
            Root,
            DocumentPart.Of(document, markup, furniture, pictures),
            RelationshipsPart.Of("word/_rels/document.xml.rels", DocumentRelationships(furniture, pictures)),
            markup.Known?.StylesPart ?? StylesPart.Of(markup.Styles, markup.Options),
            SettingsPart.Of(document, furniture),
            FontTablePart.Of(markup.Options),
            .. furniture.Parts,
            .. pictures.Parts,
            CorePropertiesPart.Of(document.Properties),
            AppPropertiesPart.Constant,
        ];
        return [ContentTypesPart.Of(parts), .. parts];
    }

    private static IReadOnlyList<Relationship> PackageRelationships() =>
    [
        Relationship.OfOffice("rId1", "officeDocument", "word/document.xml"),
        new Relationship("rId2", CorePropertiesPart.RelationshipType, CorePropertiesPart.Path),
        Relationship.OfOffice("rId3", "extended-properties", AppPropertiesPart.Path),
    ];

    private static IReadOnlyList<Relationship> DocumentRelationships(
        FurnitureParts furniture,
        PictureParts pictures) =>
    [
        Relationship.OfOffice("styles", "styles", "styles.xml"),
        Relationship.OfOffice("settings", "settings", "settings.xml"),
        Relationship.OfOffice("fontTable", "fontTable", "fontTable.xml"),
        .. furniture.Relationships,
        .. pictures.Relationships,
    ];
}
