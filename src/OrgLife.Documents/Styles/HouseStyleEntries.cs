using System.Globalization;
using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>版式对照 — what a style says key by key, beside the clauses of the standard.</summary>
internal sealed class HouseStyleEntries
{
    private const string Standard = "GB/T 9704-2012 ";
    private const string Silent = "";

    private readonly List<HouseStyleEntry> _entries = [];
    private readonly StyleSetting _own;
    private readonly StyleSetting _standard = new(HouseStyle.Official, PageSetup.TypeArea);

    private HouseStyleEntries(HouseStyle style) => _own = new StyleSetting(style, PageSetup.TypeArea);

    public static IReadOnlyList<HouseStyleEntry> Of(HouseStyle style)
    {
        var entries = new HouseStyleEntries(style);
        entries.AddMargins(style.Page ?? new HousePage());
        entries.AddDensity();
        entries.AddHead();
        entries.AddTexts();
        entries.AddTable();
        entries.AddPageNumber();
        return entries._entries;
    }

    private void AddMargins(HousePage page)
    {
        Add("page.setup", Choice(page.Setup ?? HousePageSetup.TypeArea), "", Silent, false);
        var (margins, height) = (_own.Page.Margins, _own.TypeAreaBottom - _own.TypeAreaTop);
        Add("page.top", "天头" + Millimeters(_own.TypeAreaTop), "天头37mm±1mm", "5.2.1",
            IsOff(_own.TypeAreaTop, 37, 1));
        Add("page.bottom", "版心高" + Millimeters(height), "版心高225mm", "5.2.1", IsOff(height, 225, 1));
        Add("page.left", "订口" + Millimeters(margins.Left), "订口28mm±1mm", "5.2.1", IsOff(margins.Left, 28, 1));
        Add("page.right", "版心宽" + Millimeters(_own.Page.TextWidth), "版心宽156mm", "5.2.1",
            IsOff(_own.Page.TextWidth, 156, 1));
    }

    private void AddDensity()
    {
        var page = _own.Page;
        var (lines, characters) = (
            (int)(page.TextHeight.Emu / page.LinePitch.Emu),
            (int)(page.TextWidth.Emu / _own.Styles.BodyText.CharacterPitch.Emu));
        Add("page.lines", $"每面{Number(lines)}行", "一般每面排22行", "5.2.3", lines != 22);
        // The three set-ups of 22 lines are within a quarter of a millimetre of it.
        _entries.Add(new HouseStyleEntry(
            "page.linePitch", NameOf("page.linePitch"), Pitch(page.LinePitch),
            "10.39mm", "GB/T 33476.2-2016", IsOff(page.LinePitch, 10.39, 0.25)));
        Add("page.characters", $"每行{Number(characters)}字", "一般每行排28个字", "5.2.3", characters != 28);
        Add("page.mirrored", page.MirrorMargins ? "是" : "否", "", Silent, false);
    }

    private void AddHead()
    {
        var mark = _own.Styles.MarkText;
        Add("mark.font", StyleValues.Of(mark.Role), "推荐使用小标宋体", "7.2.4", mark.Role != FontRole.XiaoBiaoSong);
        Add("mark.size", StyleValues.Of(_own.MarkSize), "", Silent, false);
        Add("mark.letterSize", StyleValues.Of(_own.LetterMarkSize), "", Silent, false);
        Add("mark.ink", mark.Ink.ToString(), "红色", "7.2.4", !IsRed(mark.Ink));
    }

    private void AddTexts()
    {
        AddText("title", styles => styles.TitleText, "7.3.1", "7.3.1");
        AddText("body", styles => styles.BodyText, "5.2.2", "5.2.2");
        Add("body.firstLineIndent", $"左空{Number(_own.FirstLineIndent)}字", "左空二字", "7.3.3",
            _own.FirstLineIndent != 2);
        for (var level = 1; level <= 4; level++)
        {
            var own = level;
            AddText("heading" + Number(level), styles => styles.Heading(own).Text, "7.3.3", "5.2.2");
        }

        AddText("imprint", styles => styles.ImprintText, "7.4.2", "7.4.2");
    }

    private void AddTable()
    {
        Add("table.headFont", StyleValues.Of(_own.Styles.TableHeadText.Role), "", Silent, false);
        Add("table.font", StyleValues.Of(_own.Styles.CellText.Role), "", Silent, false);
        Add("table.size", StyleValues.Of(_own.Styles.CellText.Size), "", Silent, false);
        Add("table.denseSize", StyleValues.Of(_own.Styles.DenseSize), "", Silent, false);
    }

    private void AddPageNumber()
    {
        Add("pageNumber.form", Choice(_own.PageNumberForm), "数字左右各放一条一字线", "7.5",
            _own.PageNumberForm != PageNumberForm.Dashes);
        AddText("pageNumber", styles => styles.PageNumberText, "7.5", "7.5");
        Add("pageNumber.position", Choice(_own.PageNumberPosition), "单页码居右空一字，双页码居左空一字", "7.5",
            _own.PageNumberPosition != PageNumberPosition.Outer);
        Add("pageNumber.noneOnFirstPage", _own.NoneOnFirstPage ? "是" : "否", "否（信函除外）", "7.5、10.1",
            _own.NoneOnFirstPage);
    }

    private void AddText(string key, Func<OfficialStyles, TextStyle> text, string fontClause, string sizeClause)
    {
        var (own, standard) = (text(_own.Styles), text(_standard.Styles));
        Add(key + ".font", StyleValues.Of(own.Role), StyleValues.Of(standard.Role), fontClause,
            own.Role != standard.Role);
        Add(key + ".size", StyleValues.Of(own.Size), StyleValues.Of(standard.Size), sizeClause,
            own.Size != standard.Size);
    }

    private void Add(string key, string text, string standard, string clause, bool departs) => _entries.Add(
        new HouseStyleEntry(
            key, NameOf(key), text, standard, clause == Silent ? "" : Standard + clause, departs));

    private static string NameOf(string key) => PlaceName.Of(typeof(HouseStyle), key);

    private static bool IsOff(Length length, double millimeters, double tolerance) =>
        Math.Abs(length.Millimeters - millimeters) > tolerance;

    // 6.2 asks for Y80 M80; screens and printers show that in many reds.
    private static bool IsRed(Ink ink) => ink.Red >= 160 && ink.Green <= 90 && ink.Blue <= 90;

    private static string Millimeters(Length length) =>
        Math.Round(length.Millimeters, 1).ToString("0.#", CultureInfo.InvariantCulture) + "mm";

    private static string Pitch(Length length) =>
        Math.Round(length.Millimeters, 2).ToString("0.##", CultureInfo.InvariantCulture) + "mm";

    private static string Choice(Enum choice) => Terms.Of(choice.GetType(), choice.ToString());

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
