namespace OrgLife.Documents.Word;

// <w:styles> <w:docDefaults/> <w:style w:type="paragraph" …/>… </w:styles>
internal static class StylesPart
{
    public static PackagePart Of(StyleSheet styles, WordOptions options) =>
        PackagePart.OfWord("styles.xml", "styles", output => output.Raw(Fragment.Root(Root(styles, options))));

    private static W.Styles Root(StyleSheet styles, WordOptions options)
    {
        var root = new W.Styles(Defaults(styles.Normal.Style.Text, options));
        foreach (var style in styles.Styles)
        {
            root.AppendChild(StyleElement.Of(style, styles.Normal, options));
        }

        root.AppendChild(DefaultStyles.Characters());
        root.AppendChild(DefaultStyles.Table());
        root.AppendChild(DefaultStyles.Numbering());
        return root;
    }

    // The look of the body, without theme fonts: those would win over the names.
    private static W.DocDefaults Defaults(TextStyle text, WordOptions options)
    {
        var look = new W.RunPropertiesBaseStyle(TextProperties.Of(text, null, options));
        look.AddChild(new W.Languages { Val = "en-US", EastAsia = "zh-CN", Bidi = "ar-SA" });
        return new W.DocDefaults
        {
            RunPropertiesDefault = new W.RunPropertiesDefault(look),
            ParagraphPropertiesDefault = new W.ParagraphPropertiesDefault(
                new W.ParagraphPropertiesBaseStyle(ChineseSetting.Elements())),
        };
    }
}
