namespace OrgLife.Documents;

/// <summary>方框 — choices to tick, side by side: □ 好　□ 一般　□ 差.</summary>
internal static class TickBoxes
{
    public static string Of(PaperComposer composer, IEnumerable<string> labels) => string.Join(
        "　", labels.Select(label => composer.Wording.Fill("form.box", ("label", label))));
}
