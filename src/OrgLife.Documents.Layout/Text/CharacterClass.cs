namespace OrgLife.Documents.Layout;

/// <summary>How a character behaves on a line.</summary>
internal enum CharacterClass : byte
{
    /// <summary>Hanzi and full-width marks: lines may end beside them.</summary>
    Wide,

    /// <summary>Letters, digits and marks of Western text: words of them stay whole.</summary>
    Western,

    /// <summary>A blank at which a line may end; it then takes no room.</summary>
    Space,

    /// <summary>
    /// A combining mark, variation selector or picture joined to another: stays with the character before.
    /// </summary>
    Mark,

    /// <summary>A forced new line.</summary>
    NewLine,
}
