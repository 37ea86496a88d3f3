using System.Xml.Linq;

namespace OrgLife.Documents.Word;

/// <summary>Automatic line heights depend on fonts: a substituted font moves every line below it.</summary>
internal sealed class LinePitchRule : LintRule
{
    public override string Id => "W08";

    public override string Asks => "行距为固定值（lineRule=exact）。";

    protected override LintSeverity Severity => LintSeverity.Warning;

    public override IEnumerable<LintFinding> Check(WordPackage file) =>
        from part in file.Styles is null ? file.Texts : file.Texts.Append(file.Styles)
        from spacing in part.All("spacing")
        where spacing.Text("line") is not null && spacing.Text("lineRule") != "exact" && !HoldsPicture(spacing)
        select At(part, spacing, $"行距为 {spacing.Text("lineRule") ?? "auto"}。");

    // An exact pitch would cut a picture off.
    private static bool HoldsPicture(XElement spacing) =>
        spacing.Ancestors(Wml.Namespace + "p").Any(p => p.Descendants(Wml.Namespace + "drawing").Any());
}
