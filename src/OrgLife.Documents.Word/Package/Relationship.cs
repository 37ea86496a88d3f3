namespace OrgLife.Documents.Word;

/// <summary>A reference from one part to another.</summary>
/// <param name="Id">Its name in the part that refers.</param>
/// <param name="Type">What the other part is, as a URI.</param>
/// <param name="Target">Where it lies, relative to the part that refers.</param>
internal sealed record Relationship(string Id, string Type, string Target)
{
    private const string Office = Fragment.RelationshipNamespace + "/";

    /// <summary>A reference of a type of the office document standard, such as <c>styles</c>.</summary>
    public static Relationship OfOffice(string id, string type, string target) =>
        new(id, Office + type, target);
}
