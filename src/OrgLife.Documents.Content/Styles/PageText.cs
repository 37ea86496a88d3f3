namespace OrgLife.Documents.Content;

/// <summary>A page set-up in a few words: its name, and its measures where they are not those of the preset.</summary>
internal static class PageText
{
    public static string Of(PageSetup page)
    {
        var upright = page with { MirrorMargins = false };
        PageSetup[] presets = [PageSetup.TypeArea, PageSetup.Margins37, PageSetup.GB33476];
        var isPreset = presets.Any(preset => upright == preset || upright == preset.Landscape);
        return page.Name
            + (page.IsLandscape ? " landscape" : "")
            + (page.MirrorMargins ? " mirrored" : "")
            + (isPreset ? "" : Measures(page));
    }

    private static string Measures(PageSetup page) =>
        $" {page.Paper}"
        + $" margins {page.Margins.Top} {page.Margins.Right} {page.Margins.Bottom} {page.Margins.Left}"
        + $" pitch {page.LinePitch} header {page.HeaderDistance} footer {page.FooterDistance}";
}
