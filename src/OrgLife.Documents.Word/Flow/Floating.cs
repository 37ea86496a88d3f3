namespace OrgLife.Documents.Word;

/// <summary>Whether a table stands in the flow of the text.</summary>
internal enum Floating
{
    /// <summary>In the flow.</summary>
    No,

    /// <summary>At the bottom of the text area of its page.</summary>
    AtBottom,

    /// <summary>The same, of a page that is even.</summary>
    AtBottomOfEvenPage,
}
