namespace OrgLife.Documents;

/// <summary>What a piece of a text does to the line it stands on.</summary>
internal enum PieceRole
{
    /// <summary>Words.</summary>
    Shown,

    /// <summary>序数 — the number of a list's item, which begins a line.</summary>
    Mark,

    /// <summary>A blank that stays.</summary>
    Blank,

    /// <summary>A blank or line feed of HTML, of which a browser shows several as one.</summary>
    Space,

    /// <summary>The end of a line.</summary>
    Break,

    /// <summary>The beginning of a cell of a table.</summary>
    Cell,

    /// <summary>The end of a row of a table.</summary>
    Row,

    /// <summary>Nothing to be seen.</summary>
    Removed,
}
