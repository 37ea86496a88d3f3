using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>签名行 — who signs below a table, side by side, each with room to write.</summary>
internal static class SignatureLine
{
    public static Table Compose(PaperComposer composer, IReadOnlyList<Run> signatures) => new(
        [.. signatures.Select(_ => ColumnWidth.Proportional(1))],
        [
            new TableRow([.. signatures.Select(run => new TableCell([new Paragraph([run], composer.Styles.TableText)]))])
            {
                MinimumHeight = Length.FromMillimeters(14),
            },
        ],
        FormHead.NoRules);
}
