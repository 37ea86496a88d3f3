namespace OrgLife.Documents.Word;

// What w:rPr holds, in schema order:
// <w:rFonts w:hint="eastAsia" w:ascii="仿宋_GB2312" w:hAnsi="…" w:eastAsia="…" w:cs="…"/>
// <w:color w:val="000000"/> <w:spacing w:val="-5"/>
// <w:sz w:val="32"/> <w:szCs w:val="32"/> <w:u w:val="single"/>
// All four slots name the Chinese font and the hint is East Asian: otherwise “ ” ‘ ’ … — fall into a Latin
// face, narrow and at the wrong height.
internal static class TextProperties
{
    /// <summary>What tells a look from another one; everything where there is none to start from.</summary>
    public static IEnumerable<OpenXmlElement> Of(TextStyle style, TextStyle? from, WordOptions options)
    {
        yield return Fonts(style, from, options);
        if (style.Ink != from?.Ink)
        {
            yield return new W.Color { Val = style.Ink.ToString() };
        }

        if (style.Spacing != from?.Spacing)
        {
            yield return new W.Spacing { Val = style.Spacing.Twips };
        }

        if (style.Size != from?.Size)
        {
            yield return new W.FontSize { Val = Fragment.Number(style.Size.HalfPoints) };
            yield return new W.FontSizeComplexScript { Val = Fragment.Number(style.Size.HalfPoints) };
        }

        if (style.Underline != (from?.Underline ?? false))
        {
            yield return new W.Underline
            {
                Val = style.Underline ? W.UnderlineValues.Single : W.UnderlineValues.None,
            };
        }
    }

    private static W.RunFonts Fonts(TextStyle style, TextStyle? from, WordOptions options)
    {
        var fonts = new W.RunFonts { Hint = W.FontTypeHintValues.EastAsia };
        if (style.Role != from?.Role)
        {
            var name = options.FontName(style.Role);
            (fonts.Ascii, fonts.HighAnsi, fonts.EastAsia, fonts.ComplexScript) = (name, name, name, name);
        }

        return fonts;
    }
}
