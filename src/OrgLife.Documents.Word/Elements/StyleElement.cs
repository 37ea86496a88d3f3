namespace OrgLife.Documents.Word;

// <w:style w:type="paragraph" w:styleId="Heading1"> <w:name w:val="heading 1"/> <w:basedOn w:val="Normal"/>
//   <w:next w:val="Normal"/> <w:uiPriority w:val="1"/> <w:qFormat/> <w:pPr/> <w:rPr/> </w:style>
internal static class StyleElement
{
    public static W.Style Of(NamedStyle named, NamedStyle normal, WordOptions options)
    {
        var isNormal = named == normal;
        var style = new W.Style
        {
            Type = W.StyleValues.Paragraph,
            StyleId = named.Id,
            Default = isNormal ? Fragment.On : null,
            CustomStyle = named.Id.StartsWith("Style", StringComparison.Ordinal) ? Fragment.On : null,
            StyleName = new W.StyleName { Val = named.WordName },
            BasedOn = isNormal ? null : new W.BasedOn { Val = normal.Id },
            NextParagraphStyle = named.Style.OutlineLevel > 0
                ? new W.NextParagraphStyle { Val = normal.Id }
                : null,
            UIPriority = new W.UIPriority { Val = 1 },
            PrimaryStyle = new W.PrimaryStyle(),
            StyleParagraphProperties = new W.StyleParagraphProperties(),
            StyleRunProperties = new W.StyleRunProperties(
                TextProperties.Of(named.Style.Text, isNormal ? null : normal.Style.Text, options)),
        };
        AddSetting(style.StyleParagraphProperties, named.Style, isNormal ? null : normal.Style);
        return style;
    }

    private static void AddSetting(
        W.StyleParagraphProperties properties,
        ParagraphStyle style,
        ParagraphStyle? from)
    {
        // Said in 正文 too, not in the defaults alone, for programs that overlook those.
        foreach (var element in from is null ? ChineseSetting.Elements() : [])
        {
            properties.AddChild(element);
        }

        foreach (var element in SettingProperties.Of(style, from, Binding.None))
        {
            properties.AddChild(element);
        }
    }
}
