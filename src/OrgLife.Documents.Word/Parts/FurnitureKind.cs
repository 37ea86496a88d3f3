namespace OrgLife.Documents.Word;

/// <summary>On which side of the text page furniture stands.</summary>
internal enum FurnitureKind
{
    /// <summary>页眉.</summary>
    Header,

    /// <summary>页脚.</summary>
    Footer,
}
