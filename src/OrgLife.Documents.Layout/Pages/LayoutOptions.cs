namespace OrgLife.Documents.Layout;

/// <summary>排版选项 — what a layout may do in more than one way.</summary>
public sealed record LayoutOptions
{
    /// <summary>换行规则 — where lines may end; Word's rules by default.</summary>
    public LineBreakRules LineBreaks { get; init; } = LineBreakRules.Word;
}
