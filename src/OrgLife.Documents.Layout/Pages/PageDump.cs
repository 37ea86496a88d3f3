using System.Globalization;
using System.Text;
using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>
/// 版面清单 — every line of text, drawn line and picture of the pages in millimetres, as JSON: what tests and
/// hosts can compare. Always the same for the same pages; lengths have three decimals.
/// </summary>
public static class PageDump
{
    /// <summary>Writes the dump of a document's pages, one line of JSON for each item.</summary>
    public static string Of(LaidOutDocument document)
    {
        var json = new StringBuilder("{\"pages\":[");
        for (var i = 0; i < document.Pages.Count; i++)
        {
            json.Append(i == 0 ? "\n" : ",\n");
            AppendPage(json, document.Pages[i]);
        }

        return json.Append("\n]}\n").ToString();
    }

    private static void AppendPage(StringBuilder json, Page page)
    {
        json.Append("{\"number\":").Append(page.Number.ToString(CultureInfo.InvariantCulture));
        Append(json, "width", page.Size.Width);
        Append(json, "height", page.Size.Height);
        json.Append(",\"lines\":[");
        AppendAll(json, PageLines.Of(page), AppendLine);
        json.Append("],\"strokes\":[");
        AppendAll(json, page.Items.OfType<Stroke>(), AppendStroke);
        json.Append("],\"pictures\":[");
        AppendAll(json, page.Items.OfType<PlacedPicture>(), AppendPicture);
        json.Append("]}");
    }

    private static void AppendAll<T>(
        StringBuilder json, IEnumerable<T> items, Action<StringBuilder, T> append)
    {
        var first = true;
        foreach (var item in items)
        {
            json.Append(first ? "\n" : ",\n");
            append(json, item);
            first = false;
        }
    }

    private static void AppendLine(StringBuilder json, PageLine line)
    {
        json.Append("{\"text\":");
        JsonText.Append(json, line.Text);
        Append(json, "left", line.Left);
        Append(json, "right", line.Right);
        Append(json, "baseline", line.Baseline);
        json.Append(",\"faces\":");
        JsonText.Append(json, line.Faces);
        if (line.IsTurned)
        {
            json.Append(",\"turned\":true");
        }

        json.Append('}');
    }

    private static void AppendStroke(StringBuilder json, Stroke stroke)
    {
        json.Append("{\"ink\":\"").Append(stroke.Line.Ink).Append('"');
        Append(json, "thickness", stroke.Line.Thickness);
        Append(json, "x1", stroke.X1);
        Append(json, "y1", stroke.Y1);
        Append(json, "x2", stroke.X2);
        Append(json, "y2", stroke.Y2);
        json.Append('}');
    }

    private static void AppendPicture(StringBuilder json, PlacedPicture picture)
    {
        json.Append("{\"format\":\"").Append(picture.File.Format.ToString()).Append('"');
        Append(json, "x", picture.X);
        Append(json, "y", picture.Y);
        Append(json, "width", picture.Width);
        Append(json, "height", picture.Height);
        json.Append('}');
    }

    private static void Append(StringBuilder json, string name, Length value) => json
        .Append(",\"").Append(name).Append("\":")
        .Append(value.Millimeters.ToString("0.000", CultureInfo.InvariantCulture));
}
