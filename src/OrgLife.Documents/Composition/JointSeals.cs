using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>
/// 联合行文加盖印章 — organs in rows of at most three, each under its own seal, no seal touching another, the date under the
/// last (GB/T 9704-2012 7.3.5.1).
/// </summary>
internal static class JointSeals
{
    private const int InARow = 3;

    // Four lines are a little less than a seal is high; five keep seals apart.
    private const int LinesOfARow = 5;

    public static KeepTogether Compose(PaperComposer composer, IReadOnlyList<Run> organs, Run date)
    {
        var columns = Columns(composer, organs);
        var rows = (organs.Count + columns - 1) / columns;
        var blocks = new List<Block>();
        for (var row = 0; row < rows; row++)
        {
            var last = row == rows - 1;
            var shown = organs.Skip(row * columns).Take(columns).ToList();
            var lines = SealedSignOff.LinesAbove(composer, shown.Max(o => SealedSignOff.HeightOf(composer, o.Text)));
            // The organs of an unfinished last row stand on the right.
            Run?[] cells = [.. Enumerable.Repeat<Run?>(null, columns - shown.Count), .. shown];
            blocks.AddRange(OfficialSpace.Lines(composer, row == 0 ? lines : LinesOfARow - 2));
            blocks.AddRange(Seals(composer, cells));
            blocks.AddRange(Row(composer, cells, last ? date : new Run("")));
        }

        return new KeepTogether(blocks) { WithPrevious = true };
    }

    // Names that are too long for a third of the width leave room for fewer.
    private static int Columns(PaperComposer composer, IReadOnlyList<Run> organs)
    {
        var style = composer.Styles.SignOff;
        var widest = organs.Max(organ => SignOff.Characters(organ, style)) + 1;
        var most = (int)(composer.Page.TextWidth.Emu / (style.Text.CharacterPitch * widest).Emu);
        return Math.Max(1, Math.Min(Math.Min(organs.Count, InARow), most));
    }

    private static IEnumerable<Block> Seals(PaperComposer composer, Run?[] cells)
    {
        var width = composer.Page.TextWidth / cells.Length;
        return cells.SelectMany((cell, i) => cell is null
            ? []
            : SealedSignOff.SealOver(composer, cell.Text, (width * (cells.Length - i)) - (width / 2)));
    }

    // An organ alone in its row needs no table, which not every program keeps with what follows.
    private static Block[] Row(PaperComposer composer, Run?[] cells, Run date)
    {
        var style = composer.Styles.SignOff with { Alignment = Alignment.Center };
        Paragraph[] Organ(Run? organ, bool isLast) => organ is null
            ? []
            : [new Paragraph([organ], style), new Paragraph(isLast ? [date] : [], style)];
        if (cells.Length == 1)
        {
            return Organ(cells[0], isLast: true);
        }

        return
        [
            BareTable.Rows(
                [.. cells.Select(_ => ColumnWidth.Proportional(1))],
                [
                    new TableRow([.. cells.Select((cell, i) => new TableCell(Organ(cell, i == cells.Length - 1))
                    {
                        VerticalAlignment = VerticalAlignment.Bottom,
                    })]),
                ]),
        ];
    }
}
