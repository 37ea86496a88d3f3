namespace OrgLife.Documents.Layout;

/// <summary>排版选项 — what a layout may do in more than one way.</summary>
public sealed record LayoutOptions
{
    /// <summary>换行规则 — where lines may end; Word's rules by default.</summary>
    public LineBreakRules LineBreaks { get; init; } = LineBreakRules.Word;

    /// <summary>字距规则 — how wide marks and seams with Western text are; as in our Word files by default.</summary>
    public SpacingRules Spacing { get; init; } = SpacingRules.Word;
}
