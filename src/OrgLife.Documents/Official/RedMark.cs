using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>
/// 发文机关标志 — the organs' names in red, as large as the width allows; several stand under one another, equally wide,
/// with 文件 to their right (GB/T 9704-2012 7.2.4).
/// </summary>
internal static class RedMark
{
    private const double LineShare = 1.2;

    // Room between names and 文件, and what renderers count differently, in characters.
    private const double JointGap = 0.5;

    // More would push the text off the first page, which must show some (7.3.3).
    private static readonly Length HighestJoint = Length.FromMillimeters(50);

    /// <summary>The words of a mark of one line.</summary>
    public static string WordsOf(OfficialDocument document, PaperComposer composer) => PaperText.IsGiven(document.Mark)
        ? document.Mark!
        : composer.Wording.Fill(
            "official.mark." + FieldKey.Of(document.Format), ("names", document.Issuers[0].Name));

    /// <summary>Whether several names stand under one another.</summary>
    public static bool IsJoint(OfficialDocument document) =>
        document.Issuers.Count > 1 && document.Format == OfficialFormat.Document
        && !PaperText.IsGiven(document.Mark);

    /// <summary>How the mark is set.</summary>
    public static ParagraphStyle StyleOf(OfficialDocument document, PaperComposer composer)
    {
        var size = IsJoint(document)
            ? JointSize(document, composer)
            : Fitting(
                composer,
                WordsOf(document, composer).Length,
                document.Format == OfficialFormat.Letter
                    ? composer.Setting.LetterMarkSize
                    : composer.Setting.MarkSize);
        var mark = composer.Styles.Mark;
        return mark with
        {
            Text = mark.Text with { Size = size },
            LineHeight = Length.FromTwips((size.Em * LineShare).Twips),
        };
    }

    /// <summary>The mark; on pre-printed paper only its room.</summary>
    public static Block Compose(OfficialDocument document, PaperComposer composer)
    {
        var style = StyleOf(document, composer);
        return IsJoint(document)
            ? Joint(document, composer, style)
            : new Paragraph([Red(composer, WordsOf(document, composer), "mark")], style);
    }

    /// <summary>Red words; on pre-printed paper nothing.</summary>
    public static Run Red(PaperComposer composer, string words, string? source) =>
        composer.IsPreprinted ? new Run("") : PaperText.Of(words, source ?? "mark");

    /// <summary>A red rule; on pre-printed paper only its room.</summary>
    public static LineStyle RedLine(PaperComposer composer, double points) => composer.IsPreprinted
        ? LineStyle.None
        : new LineStyle(Length.FromPoints(points), composer.Styles.MarkText.Ink);

    private static FontSize Fitting(PaperComposer composer, double characters, FontSize most)
    {
        var fitting = (int)(composer.Page.TextWidth.Points * 2 / Math.Max(characters, 1));
        var least = Math.Min(most.HalfPoints, FontSize.No2.HalfPoints);
        return FontSize.FromHalfPoints(Math.Max(Math.Min(fitting, most.HalfPoints), least));
    }

    private static FontSize JointSize(OfficialDocument document, PaperComposer composer)
    {
        var characters = Widest(document).Length + composer.Wording["official.mark.jointSuffix"].Length + JointGap;
        var highest = HighestJoint.Points * 2 / (LineShare * document.Issuers.Count);
        var most = Math.Min((int)highest, composer.Setting.MarkSize.HalfPoints);
        return Fitting(composer, characters, FontSize.FromHalfPoints(most));
    }

    private static Table Joint(OfficialDocument document, PaperComposer composer, ParagraphStyle style)
    {
        var suffix = composer.Wording["official.mark.jointSuffix"];
        var widest = Widest(document).Length;
        var rows = document.Issuers.Select((issuer, i) => new TableRow(
        [
            new TableCell([Spread(composer, issuer.Name, widest, $"issuers[{i}].name", style)]),
            .. i > 0
                ? Array.Empty<TableCell>()
                :
                [
                    new TableCell([new Paragraph(
                        [Red(composer, suffix, "mark")], style with { Alignment = Alignment.Right })])
                    {
                        RowSpan = document.Issuers.Count,
                    },
                ],
        ]));
        var em = style.Text.Size.Em;
        var names = em * (widest + (JointGap / 4));
        var files = em * (suffix.Length + (JointGap / 2));
        return Centred(composer.Page.TextWidth, names, files, rows);
    }

    private static Table Centred(Length width, Length names, Length files, IEnumerable<TableRow> rows)
    {
        var side = (width - names - files) / 2;
        return BareTable.Rows(
            [
                ColumnWidth.Fixed(side), ColumnWidth.Fixed(names), ColumnWidth.Fixed(files),
                ColumnWidth.Proportional(1),
            ],
            rows.Select(row => row with { Cells = [new TableCell([]), .. row.Cells, new TableCell([])] }));
    }

    // Short names are spread over the width of the longest, without room after the last character.
    private static Paragraph Spread(
        PaperComposer composer, string name, int widest, string source, ParagraphStyle style)
    {
        var left = style with { Alignment = Alignment.Left };
        if (composer.IsPreprinted || name.Length < 2 || name.Length >= widest)
        {
            return new Paragraph([Red(composer, name, source)], left);
        }

        var gap = style.Text.Size.Em * ((double)(widest - name.Length) / (name.Length - 1));
        var spread = style.Text with { Spacing = Length.FromTwips(gap.Twips) };
        var last = name.Length - 1;
        return new Paragraph(
            [
                PaperText.Of(name.Substring(0, last), source) with { Style = spread },
                PaperText.Of(name.Substring(last), source),
            ],
            left);
    }

    private static string Widest(OfficialDocument document) =>
        document.Issuers.Select(issuer => issuer.Name).OrderByDescending(name => name.Length).First();
}
