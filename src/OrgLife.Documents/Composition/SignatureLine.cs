using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>签名行 — who signs below a table, side by side, each with room to write.</summary>
internal static class SignatureLine
{
    /// <summary>The room it takes.</summary>
    public static readonly Length Height = Length.FromMillimeters(14);

    // Beside its words each has room to write four characters.
    private const int RoomToWrite = 4;

    public static Table Compose(PaperComposer composer, IReadOnlyList<Run> signatures) => new(
        [.. signatures.Select(run => ColumnWidth.Proportional(WidthOf(run, composer.Styles.TableText.Text)))],
        [
            new TableRow([.. signatures.Select(run => new TableCell([new Paragraph([run], composer.Styles.TableText)]))])
            {
                MinimumHeight = Height,
            },
        ],
        FormHead.NoRules);

    private static double WidthOf(Run run, TextStyle style) =>
        (NominalText.WidthOf(run.Text, style) + (style.CharacterPitch * RoomToWrite)).Points;
}
