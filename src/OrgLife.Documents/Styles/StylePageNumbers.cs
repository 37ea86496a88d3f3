using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>
/// 页码取值 — the page numbers of a style. On a landscape page they stand where they stand on the other pages (GB/T 9704-2012
/// 8).
/// </summary>
internal static class StylePageNumbers
{
    public static PageFurniture Of(StyleSetting setting, PageSetup page)
    {
        if (setting.PageNumberForm == PageNumberForm.None)
        {
            return PageFurniture.None;
        }

        var (before, after) = setting.PageNumberForm switch
        {
            PageNumberForm.Dashes => ("— ", " —"),
            PageNumberForm.Words => ("第", "页"),
            _ => ("", ""),
        };
        var (odd, even) = setting.PageNumberPosition switch
        {
            PageNumberPosition.Center => (Alignment.Center, Alignment.Center),
            PageNumberPosition.Right => (Alignment.Right, Alignment.Right),
            _ => (Alignment.Right, Alignment.Left),
        };
        return OfficialFurniture.PageNumbers(setting.Styles, before, after, odd, even) with
        {
            Upright = page.IsLandscape ? setting.Page : null,
        };
    }

    /// <summary>The sections of a paper, of which only the first may begin without a number.</summary>
    public static IReadOnlyList<Section> Begun(StyleSetting setting, IReadOnlyList<Section> sections) =>
        setting.NoneOnFirstPage && sections[0].Furniture != PageFurniture.None
            ? [
                sections[0] with { Furniture = sections[0].Furniture with { NoneOnFirstPage = true } },
                .. sections.Skip(1),
            ]
            : sections;
}
