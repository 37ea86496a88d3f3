namespace OrgLife.Documents.Word;

// <w:styles> <w:docDefaults/> <w:style w:type="paragraph" …/>… </w:styles>
internal static class StylesPart
{
    public static PackagePart Of(StyleMarkup markup) => PackagePart.OfWord("styles.xml", "styles", output =>
    {
        var root = new W.Styles(Defaults(markup.Styles.Normal.Style.Text, markup.Options));
        foreach (var style in markup.Styles.Styles)
        {
            root.AppendChild(StyleElement.Of(style, markup.Styles.Normal, markup.Options));
        }

        root.AppendChild(DefaultStyles.Characters());
        root.AppendChild(DefaultStyles.Table());
        root.AppendChild(DefaultStyles.Numbering());
        output.Raw(Fragment.Root(root));
    });

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
