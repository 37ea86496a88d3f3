namespace OrgLife.Documents.Word;

/// <summary>The default styles that Word expects besides that of paragraphs.</summary>
internal static class DefaultStyles
{
    public static W.Style Characters() =>
        Hidden(W.StyleValues.Character, "DefaultParagraphFont", "Default Paragraph Font");

    public static W.Style Numbering() => Hidden(W.StyleValues.Numbering, "NoList", "No List");

    /// <summary>A table without rules or padding: each table says its own.</summary>
    public static W.Style Table()
    {
        var style = Hidden(W.StyleValues.Table, "TableNormal", "Normal Table");
        style.StyleTableProperties = new W.StyleTableProperties
        {
            TableIndentation = new W.TableIndentation { Width = 0, Type = W.TableWidthUnitValues.Dxa },
            TableCellMarginDefault = TableProperties.CellMargins(default),
        };
        return style;
    }

    private static W.Style Hidden(W.StyleValues type, string id, string name) => new()
    {
        Type = type,
        StyleId = id,
        Default = Fragment.On,
        StyleName = new W.StyleName { Val = name },
        UIPriority = new W.UIPriority { Val = 99 },
        SemiHidden = new W.SemiHidden(),
        UnhideWhenUsed = new W.UnhideWhenUsed(),
    };
}
