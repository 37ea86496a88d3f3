namespace OrgLife.Documents.Word;

// <w:settings> <w:mirrorMargins/> <w:defaultTabStop/> <w:evenAndOddHeaders/> <w:characterSpacingControl/>
//   <w:noLineBreaksAfter/> <w:noLineBreaksBefore/> <w:compat/> <w:themeFontLang/> <w:decimalSymbol/>
//   <w:listSeparator/> </w:settings>
internal static class SettingsPart
{
    private const string WordUri = "http://schemas.microsoft.com/office/word";

    private static readonly PackagePart[] Constants =
    [
        Make(false, false).MadeReady(), Make(false, true).MadeReady(),
        Make(true, false).MadeReady(), Make(true, true).MadeReady(),
    ];

    public static PackagePart Of(Document document, FurnitureParts furniture)
    {
        var mirrors = document.Sections.Any(section => section.Page.MirrorMargins);
        return Constants[(mirrors ? 2 : 0) + (furniture.EvenPagesDiffer ? 1 : 0)];
    }

    private static PackagePart Make(bool mirrorsMargins, bool evenPagesDiffer) =>
        PackagePart.OfWord("settings.xml", "settings", output =>
        {
            var settings = new W.Settings();
            settings.AddChild(new W.Zoom { Percent = "100" });
            if (mirrorsMargins)
            {
                settings.AddChild(new W.MirrorMargins());
            }

            settings.AddChild(new W.DefaultTabStop { Val = 420 });
            if (evenPagesDiffer)
            {
                settings.AddChild(new W.EvenAndOddHeaders());
            }

            settings.AddChild(new W.CharacterSpacingControl { Val = W.CharacterSpacingValues.DoNotCompress });
            settings.AddChild(new W.NoLineBreaksAfterKinsoku
            {
                Language = "zh-CN",
                Val = Kinsoku.NotAtLineEnd,
            });
            settings.AddChild(new W.NoLineBreaksBeforeKinsoku
            {
                Language = "zh-CN",
                Val = Kinsoku.NotAtLineStart,
            });
            settings.AddChild(Compatibility());
            settings.AddChild(new W.ThemeFontLanguages { Val = "en-US", EastAsia = "zh-CN" });
            settings.AddChild(new W.DecimalSymbol { Val = "." });
            settings.AddChild(new W.ListSeparator { Val = "," });
            output.Raw(Fragment.Root(settings));
        });

    // Blanks to be filled in keep their line under trailing spaces; a line before a forced break is not
    // stretched.
    private static W.Compatibility Compatibility()
    {
        var compatibility = new W.Compatibility();
        compatibility.AddChild(new W.BalanceSingleByteDoubleByteWidth());
        compatibility.AddChild(new W.UnderlineTrailingSpaces());
        compatibility.AddChild(new W.DoNotExpandShiftReturn());
        compatibility.AddChild(new W.UseFarEastLayout());
        compatibility.AppendChild(Setting(W.CompatSettingNameValues.CompatibilityMode, "15"));
        compatibility.AppendChild(Setting(W.CompatSettingNameValues.EnableOpenTypeFeatures, "1"));
        compatibility.AppendChild(Setting(W.CompatSettingNameValues.DoNotFlipMirrorIndents, "1"));
        compatibility.AppendChild(Setting(W.CompatSettingNameValues.DifferentiateMultirowTableHeaders, "1"));
        return compatibility;
    }

    private static W.CompatibilitySetting Setting(W.CompatSettingNameValues name, string value) =>
        new() { Name = name, Uri = WordUri, Val = value };
}
