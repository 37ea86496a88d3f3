namespace OrgLife.Documents.Layout;

/// <summary>How strongly a slice holds on to the one below it.</summary>
internal enum Keep
{
    /// <summary>A page may end between them.</summary>
    None,

    /// <summary>They stay together unless the whole group is higher than a page.</summary>
    Group,

    /// <summary>
    /// A heading, a table's head: they stay together unless even these few are higher than a page.
    /// </summary>
    Heading,
}
