using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout.Tests;

/// <summary>Short ways to lay out test documents and look at their pages.</summary>
internal static class Sheets
{
    public static readonly OfficialStyles Styles = new(PageSetup.TypeArea);

    public static LaidOutDocument LayOut(params Block[] blocks) => LayOut(PageSetup.TypeArea, blocks);

    public static LaidOutDocument LayOut(PageSetup page, params Block[] blocks) =>
        LayOut(new Section(page, blocks));

    public static LaidOutDocument LayOut(params Section[] sections) => DocumentLayout.LayOut(
        new Document(new DocumentProperties { Title = "试" }, sections), FakeFonts.Everything);

    public static string[][] Texts(LaidOutDocument document) =>
        [.. document.Pages.Select(page => PageLines.Of(page).Select(line => line.Text).ToArray())];

    /// <summary>The lines of one paragraph in a column that holds so many characters.</summary>
    public static string[] Lines(string text, int characters, LineBreakRules? rules = null) =>
        [.. Column(text, characters, rules is null ? new() : new() { LineBreaks = rules }).Select(line => line.Text)];

    /// <summary>One justified paragraph in a column that holds so many characters of 12 pt.</summary>
    public static IReadOnlyList<PageLine> Column(string text, int characters, LayoutOptions options) =>
        PageLines.Of(ColumnPage(text, characters, options));

    /// <summary>The page of such a column.</summary>
    public static Page ColumnPage(string text, int characters, LayoutOptions options, IFontSource? fonts = null)
    {
        var style = Styles.Note;
        var page = PageSetup.TypeArea with
        {
            Margins = PageSetup.TypeArea.Margins with
            {
                Right = PageSetup.TypeArea.Paper.Width - PageSetup.TypeArea.Margins.Left
                    - style.Text.CharacterPitch * characters,
            },
        };
        var document = new Document(
            new DocumentProperties { Title = "试" }, [new Section(page, [new Paragraph(text, style)])]);
        return DocumentLayout.LayOut(document, fonts ?? FakeFonts.Everything, options).Pages[0];
    }

    public static string Hanzi(int count, int first = 0x4E00) =>
        string.Concat(Enumerable.Range(0, count).Select(i => (char)(first + (i % 5000))));
}
