namespace OrgLife.Documents.Content;

/// <summary>对齐 — how the lines of a paragraph stand between its indents.</summary>
public enum Alignment
{
    /// <summary>两端对齐: both edges, the last line left as it is.</summary>
    Justify,

    /// <summary>左对齐.</summary>
    Left,

    /// <summary>居中.</summary>
    Center,

    /// <summary>右对齐.</summary>
    Right,
}
