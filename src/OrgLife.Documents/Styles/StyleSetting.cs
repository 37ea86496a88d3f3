using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>
/// 版式取值 — a style on a page: what its keys say, and what the standard says where they are silent. Compositions read
/// nothing but this, so that no paper can pass a key by.
/// </summary>
internal sealed class StyleSetting
{
    private static readonly FontSize LargestMark = FontSize.FromHalfPoints(112);

    private static readonly OfficialStyles Standard = new(PageSetup.TypeArea);

    private readonly HouseStyle _style;

    public StyleSetting(HouseStyle style, PageSetup chosen)
    {
        _style = style;
        var (bodyRole, bodySize) = (style.Body?.Font ?? FontRole.FangSong, style.Body?.Size ?? FontSize.No3);
        Page = StylePage.Of(style, bodySize, chosen, out var top, out var bottom);
        (TypeAreaTop, TypeAreaBottom) = (top, bottom);
        Styles = Texts(new TextStyle
        {
            Role = bodyRole,
            Size = bodySize,
            Spacing = StylePage.SpacingOf(Page, style.Page?.Characters, bodySize),
        });
    }

    public PageSetup Page { get; }

    public OfficialStyles Styles { get; }

    /// <summary>天头 — from the top of the paper to the type area.</summary>
    public Length TypeAreaTop { get; }

    /// <summary>From the top of the paper to the lower edge of the type area.</summary>
    public Length TypeAreaBottom { get; }

    public int FirstLineIndent => _style.Body?.FirstLineIndent ?? 2;

    /// <summary>The most that a mark is large (7.2.4 gives no size: 醒目、美观、庄重).</summary>
    public FontSize MarkSize => _style.Mark?.Size ?? LargestMark;

    public FontSize LetterMarkSize => _style.Mark?.LetterSize ?? FontSize.Initial;

    /// <summary>How much larger the text of tables is than the standard's, for columns of a fixed width.</summary>
    public double TableScale => (double)Styles.CellText.Size.HalfPoints / FontSize.SmallNo4.HalfPoints;

    public double DenseScale => (double)Styles.DenseSize.HalfPoints / FontSize.No5.HalfPoints;

    public PageNumberForm PageNumberForm => _style.PageNumber?.Form ?? PageNumberForm.Dashes;

    public PageNumberPosition PageNumberPosition => _style.PageNumber?.Position ?? PageNumberPosition.Outer;

    public bool NoneOnFirstPage => _style.PageNumber?.NoneOnFirstPage ?? false;

    private OfficialStyles Texts(TextStyle body)
    {
        var size = _style.Table?.Size ?? FontSize.SmallNo4;
        return new OfficialStyles(Page)
        {
            BodyText = body,
            FirstLineIndent = Indent.Characters(FirstLineIndent),
            TitleText = Text(_style.Title, FontRole.XiaoBiaoSong, FontSize.No2),
            MarkText = new TextStyle
            {
                Role = _style.Mark?.Font ?? FontRole.XiaoBiaoSong,
                Size = FontSize.SmallInitial,
                Ink = _style.Mark?.Ink ?? Ink.OfficialRed,
            },
            HeadingTexts = [.. Enumerable.Range(1, 4).Select(level => Heading(level, body))],
            ImprintText = Text(_style.Imprint, FontRole.FangSong, FontSize.No4),
            TableHeadText = new TextStyle { Role = _style.Table?.HeadFont ?? FontRole.HeiTi, Size = size },
            CellText = new TextStyle { Role = _style.Table?.Font ?? FontRole.FangSong, Size = size },
            DenseSize = _style.Table?.DenseSize ?? FontSize.No5,
            PageNumberText = new TextStyle
            {
                Role = _style.PageNumber?.Font ?? FontRole.SongTi,
                Size = _style.PageNumber?.Size ?? FontSize.No4,
            },
        };
    }

    // 仿宋 of the standard's levels is the face of the body.
    private TextStyle Heading(int level, TextStyle body)
    {
        var own = _style.Heading(level);
        var standard = Standard.Heading(level).Text.Role;
        return body with
        {
            Role = own?.Font ?? (standard == FontRole.FangSong ? body.Role : standard),
            Size = own?.Size ?? body.Size,
        };
    }

    private static TextStyle Text(HouseText? own, FontRole role, FontSize size) =>
        new() { Role = own?.Font ?? role, Size = own?.Size ?? size };
}
