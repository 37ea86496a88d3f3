namespace OrgLife.Documents;

/// <summary>How good a place for a line break in a title is.</summary>
internal enum TitleBreak
{
    /// <summary>Between characters of which nothing is known.</summary>
    Unknown,

    /// <summary>At the edge of a word.</summary>
    WordEdge,

    /// <summary>Inside a word.</summary>
    InsideWord,

    /// <summary>Inside a number, a date, a Latin word or a title in 《》, or at a mark that forbids it.</summary>
    Forbidden,
}
