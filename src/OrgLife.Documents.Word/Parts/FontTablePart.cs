namespace OrgLife.Documents.Word;

// <w:font w:name="仿宋_GB2312"> <w:altName w:val="仿宋"/> <w:charset w:val="86"/> <w:family w:val="modern"/>
//   <w:pitch w:val="fixed"/> </w:font>
// Tells a program without a font under which other name it may have it, and that it is a GB 2312 face
// (charset 86).
internal static class FontTablePart
{
    private static readonly FontRole[] Roles =
        [FontRole.FangSong, FontRole.XiaoBiaoSong, FontRole.HeiTi, FontRole.KaiTi, FontRole.SongTi];

    private static readonly PackagePart Official = Make(new WordOptions()).MadeReady();

    public static PackagePart Of(WordOptions options) =>
        options.FontNames.Count == 0 ? Official : Make(options);

    private static PackagePart Make(WordOptions options)
    {
        var names = Roles.Select(options.FontName).Distinct();
        return PackagePart.OfWord(
            "fontTable.xml",
            "fontTable",
            output => output.Raw(Fragment.Root(new W.Fonts(names.Select(Font)))));
    }

    private static W.Font Font(string name)
    {
        var font = new W.Font { Name = name };
        if (OfficialFonts.OtherNameOf(name) is { } other)
        {
            font.AddChild(new W.AltName { Val = other });
        }

        font.AddChild(new W.FontCharSet { Val = "86" });
        font.AddChild(new W.FontFamily { Val = W.FontFamilyValues.Auto });
        font.AddChild(new W.Pitch { Val = W.FontPitchValues.Variable });
        return font;
    }
}
