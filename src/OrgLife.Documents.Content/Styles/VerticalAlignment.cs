namespace OrgLife.Documents.Content;

/// <summary>垂直对齐 — where the text of a cell stands when the row is higher than the text.</summary>
public enum VerticalAlignment
{
    /// <summary>居中.</summary>
    Center,

    /// <summary>靠上.</summary>
    Top,

    /// <summary>靠下.</summary>
    Bottom,
}
