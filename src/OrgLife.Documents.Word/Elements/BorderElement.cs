namespace OrgLife.Documents.Word;

// <w:top w:val="single" w:sz="8" w:space="0" w:color="000000"/>
internal static class BorderElement
{
    /// <summary>Fills in a border: its thickness is in eighths of a point, 2 to 96.</summary>
    public static T Of<T>(LineStyle line)
        where T : W.BorderType, new()
    {
        var border = new T { Val = W.BorderValues.None, Size = 0, Space = 0 };
        if (!line.IsNone)
        {
            border.Val = W.BorderValues.Single;
            border.Size = Eighths(line);
            border.Color = line.Ink.ToString();
        }

        return border;
    }

    private static uint Eighths(LineStyle line)
    {
        var eighths = Math.Round(line.Thickness.Points * 8, MidpointRounding.AwayFromZero);
        return (uint)Math.Min(Math.Max(eighths, 2), 96);
    }
}
