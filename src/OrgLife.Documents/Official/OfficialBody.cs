using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>
/// 正文 — headings of four levels and what stands under them (GB/T 9704-2012 7.3.3). A heading that runs into its text
/// gives its face to its own sentence only.
/// </summary>
internal sealed class OfficialBody(PaperComposer composer, NumberingStyle numbering)
{
    private readonly HeadingNumbers _numbers = new(numbering);

    /// <summary>The blocks of the parts of a paper or an attachment; numbers begin anew.</summary>
    public static IReadOnlyList<SheetBlock> Compose(
        PaperComposer composer, NumberingStyle numbering, IReadOnlyList<OfficialPart> parts, string path)
    {
        var body = new OfficialBody(composer, numbering);
        return [.. parts.SelectMany((part, i) => body.Part(part, $"{path}[{i}]"))];
    }

    private IEnumerable<SheetBlock> Part(OfficialPart part, string path)
    {
        var lines = PaperText.Runs(part.Text ?? "", path + ".text").ToList();
        Run[] number = part.Level is >= 1 and <= 4 ? [new Run(_numbers.Next(part.Level))] : [];
        IEnumerable<Block> text = PaperText.IsGiven(part.Heading)
            ? Headed(part, number, lines, path)
            : Plain(number, lines);
        return SheetBlock.Of(text).Concat(part.Table is null
            ? []
            : SheetBlock.Of(TextTable.Compose(composer, part.Table, path + ".table"), part.Table.Landscape));
    }

    private IEnumerable<Block> Plain(Run[] number, List<Run> lines) =>
        lines.Select((line, i) => Line(i == 0 ? [.. number, line] : [line]));

    private IEnumerable<Block> Headed(OfficialPart part, Run[] number, List<Run> lines, string path)
    {
        var style = composer.Styles.Heading(Math.Min(Math.Max(part.Level, 1), 4));
        var heading = PaperText.Of(part.Heading!, path + ".heading");
        if (!part.RunIn || lines.Count == 0)
        {
            var alone = style with { KeepWithNext = lines.Count > 0 || part.Table is not null || part.Level < 4 };
            return [new Heading([.. number, heading], alone), .. lines.Select(line => Line([line]))];
        }

        return
        [
            new Heading([.. number, heading with { Text = FullStop.After(heading.Text) }], style)
            {
                RunIn = [lines[0] with { Style = composer.Styles.Body.Text }],
            },
            .. lines.Skip(1).Select(line => Line([line])),
        ];
    }

    private Paragraph Line(IReadOnlyList<Inline> inlines) => new(inlines, composer.Styles.Body);
}
