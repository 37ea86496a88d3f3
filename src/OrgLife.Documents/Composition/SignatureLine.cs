using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>签名行 — who signs below a table, side by side, each with room to write.</summary>
internal static class SignatureLine
{
    /// <summary>The room it takes.</summary>
    public static readonly Length Height = Length.FromMillimeters(14);

    public static Table Compose(PaperComposer composer, IReadOnlyList<Run> signatures) => new(
        [.. signatures.Select(_ => ColumnWidth.Proportional(1))],
        [
            new TableRow([.. signatures.Select(run => new TableCell([new Paragraph([run], composer.Styles.TableText)]))])
            {
                MinimumHeight = Height,
            },
        ],
        FormHead.NoRules);
}
