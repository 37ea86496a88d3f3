namespace OrgLife.Documents.Pdf;

/// <summary>附件关系 — what an attached file is to the document (ISO 19005-3 Annex E, AFRelationship).</summary>
public enum AttachmentRelationship
{
    /// <summary>Not known, or none of the others.</summary>
    Unspecified,

    /// <summary>What the document was made from, such as its Word file.</summary>
    Source,

    /// <summary>The figures behind a table or chart.</summary>
    Data,

    /// <summary>The same content in another form.</summary>
    Alternative,

    /// <summary>More than the document says.</summary>
    Supplement,
}
