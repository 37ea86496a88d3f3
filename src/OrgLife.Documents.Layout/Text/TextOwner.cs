namespace OrgLife.Documents.Layout;

/// <summary>
/// The parts of the logical structure that a paragraph's text belongs to; none where it is repeated or
/// furniture.
/// </summary>
/// <param name="Main">Of the paragraph or heading.</param>
/// <param name="RunIn">Of the text that runs in after a heading.</param>
internal readonly record struct TextOwner(StructureNode? Main, StructureNode? RunIn = null)
{
    /// <summary>Text that belongs to no part: an artifact.</summary>
    public static TextOwner None => default;
}
