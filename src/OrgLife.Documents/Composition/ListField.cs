using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>Sets one field of a list's row, or what stands in its place where the host left it out.</summary>
internal static class ListField
{
    /// <summary>A cell of running text; each line is a paragraph.</summary>
    public static TableCell Text(
        PaperComposer composer, FieldPolicy policy, string source, IEnumerable<string?> texts) =>
        Cell(composer.Styles.TableText, source, texts) ?? Missing(composer, policy, composer.Styles.TableText);

    /// <summary>A centred cell; several values stand under one another.</summary>
    public static TableCell Short(
        PaperComposer composer, FieldPolicy policy, string source, IEnumerable<string?> texts) =>
        Cell(composer.Styles.TableCentered, source, texts)
            ?? Missing(composer, policy, composer.Styles.TableCentered);

    /// <summary>A cell of texts; null where they say nothing.</summary>
    public static TableCell? Cell(ParagraphStyle style, string source, IEnumerable<string?> texts)
    {
        var paragraphs = new List<Paragraph>(1);
        foreach (var text in texts)
        {
            foreach (var line in PaperText.Lines(text ?? ""))
            {
                paragraphs.Add(new Paragraph([new Run(line) { Source = source }], style));
            }
        }

        return paragraphs.Count == 0 ? null : new TableCell(paragraphs);
    }

    /// <summary>A centred cell of a name, or of several under one another, that fits its row.</summary>
    public static TableCell Name(
        PaperComposer composer, FieldPolicy policy, string source, IEnumerable<string?> texts) =>
        Short(composer, policy, source, texts) with { Fit = CellFit.Name };

    /// <summary>
    /// An optional field left out stays empty; a field yet to come says so; a required one never gets here unreported.
    /// </summary>
    public static TableCell Missing(PaperComposer composer, FieldPolicy policy, ParagraphStyle style) =>
        new(policy == FieldPolicy.Optional ? "" : composer.Wording["list.missing"], style);
}
