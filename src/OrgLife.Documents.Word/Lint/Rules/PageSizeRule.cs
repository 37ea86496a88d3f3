namespace OrgLife.Documents.Word;

/// <summary>Official papers are A4 (GB/T 9704-2012 5.1).</summary>
internal sealed class PageSizeRule : LintRule
{
    private const int Short = 11_906;
    private const int Long = 16_838;

    // What inches and millimetres rounded by other programs make of it.
    private const int Tolerance = 20;

    public override string Id => "W13";

    public override string Asks => "纸张为 A4（GB/T 9704-2012 5.1）。";

    protected override LintSeverity Severity => LintSeverity.Warning;

    public override IEnumerable<LintFinding> Check(WordPackage file) =>
        from part in file.Texts
        from size in part.All("pgSz")
        let width = size.Number("w") ?? 0
        let height = size.Number("h") ?? 0
        where !IsAbout(Math.Min(width, height), Short) || !IsAbout(Math.Max(width, height), Long)
        select At(part, size, $"纸张为 {width}×{height} twip。");

    private static bool IsAbout(int found, int expected) => Math.Abs(found - expected) <= Tolerance;
}
