namespace OrgLife.Documents.Content;

/// <summary>
/// 横线 — a rule across the text width, such as the red line of an official paper (GB/T 9704-2012 7.2.7); a double rule is
/// two of them.
/// </summary>
/// <param name="Line">How it is drawn.</param>
public sealed record Rule(LineStyle Line) : Block
{
    /// <summary>From the bottom of the block above to the middle of the rule; zero by default.</summary>
    public Length SpaceBefore { get; init; } = Length.Zero;

    /// <summary>From the middle of the rule to the top of the block below; zero by default.</summary>
    public Length SpaceAfter { get; init; } = Length.Zero;

    /// <summary>
    /// How long it is where it is not as long as the text is wide: it then stands in the middle of the paper, as the
    /// 170 mm rules of a letter (10.1). Zero, the default, for the width of the text.
    /// </summary>
    public Length Width { get; init; } = Length.Zero;
}
