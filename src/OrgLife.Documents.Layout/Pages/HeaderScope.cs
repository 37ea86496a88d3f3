namespace OrgLife.Documents.Layout;

/// <summary>表头所指 — which cells a head cell names (ISO 32000-1 14.8.5.7).</summary>
public enum HeaderScope
{
    /// <summary>Those below it.</summary>
    Column,

    /// <summary>Those to its right.</summary>
    Row,

    /// <summary>Both.</summary>
    Both,
}
