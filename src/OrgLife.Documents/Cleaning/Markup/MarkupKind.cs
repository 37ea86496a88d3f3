namespace OrgLife.Documents;

/// <summary>What a stretch of a host's text is.</summary>
internal enum MarkupKind
{
    /// <summary>Words; also whatever looks like markup and is none.</summary>
    Text,

    /// <summary>A tag that opens an element, or is all of it.</summary>
    Open,

    /// <summary>A tag that closes an element.</summary>
    Close,

    /// <summary>What a browser does not show: comments, scripts, style sheets, declarations.</summary>
    Hidden,

    /// <summary>A character written as <c>&amp;amp;</c> or <c>&amp;#38;</c>.</summary>
    Entity,
}
