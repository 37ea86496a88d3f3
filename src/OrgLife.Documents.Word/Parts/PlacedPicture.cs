namespace OrgLife.Documents.Word;

/// <summary>A picture with its names in the file.</summary>
/// <param name="Number">Counts the pictures of the document from 1.</param>
/// <param name="FileName">The name of its file inside the package.</param>
/// <param name="RelationshipId">What refers to that file.</param>
internal sealed record PlacedPicture(uint Number, string FileName, string RelationshipId);
