namespace OrgLife.Documents.Content;

/// <summary>四边 — a distance at each of the four sides, such as page margins or the padding of a cell.</summary>
public readonly record struct Edges(Length Top, Length Right, Length Bottom, Length Left)
{
    /// <summary>The same distance above and below, and another left and right.</summary>
    public static Edges Symmetric(Length vertical, Length horizontal) =>
        new(vertical, horizontal, vertical, horizontal);
}
