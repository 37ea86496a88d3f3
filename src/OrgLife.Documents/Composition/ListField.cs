using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>Sets one field of a list's row, or what stands in its place where the host left it out.</summary>
internal static class ListField
{
    /// <summary>A cell of running text; each line is a paragraph.</summary>
    public static TableCell Text(PaperComposer composer, FieldPolicy policy, string source, params string?[] texts)
    {
        var lines = texts.SelectMany(text => PaperText.Runs(text ?? "", source)).ToList();
        return FormTable.Text(composer, lines.Count > 0 ? lines : Missing(composer, policy));
    }

    /// <summary>A centred cell; several values stand under one another.</summary>
    public static TableCell Short(PaperComposer composer, FieldPolicy policy, string source, params string?[] texts)
    {
        var cell = Text(composer, policy, source, texts);
        return cell with
        {
            Paragraphs = [.. cell.Paragraphs.Select(line => line with { Style = composer.Styles.TableCentered })],
        };
    }

    /// <summary>A centred cell of a name, or of several under one another, that fits its row.</summary>
    public static TableCell Name(PaperComposer composer, FieldPolicy policy, string source, params string?[] texts) =>
        Short(composer, policy, source, texts) with { Fit = CellFit.Name };

    // An optional field left out stays empty; a field yet to come says so; a required one never gets here unreported.
    private static IReadOnlyList<Run> Missing(PaperComposer composer, FieldPolicy policy) =>
        policy == FieldPolicy.Optional ? [new Run("")] : [new Run(composer.Wording["list.missing"])];
}
