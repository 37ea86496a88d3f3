using System.Globalization;

namespace OrgLife.Documents.Pdf;

/// <summary>Times as PDF strings (ISO 32000-1 7.9.4) and as XMP has them.</summary>
internal static class Timestamps
{
    /// <summary>Such as <c>D:20240301093000+08'00'</c>.</summary>
    public static string ForPdf(DateTimeOffset time)
    {
        var offset = time.Offset;
        var sign = offset < TimeSpan.Zero ? '-' : '+';
        return time.ToString("'D:'yyyyMMddHHmmss", CultureInfo.InvariantCulture)
            + sign + offset.ToString("hh\\'mm\\'", CultureInfo.InvariantCulture);
    }

    /// <summary>Such as <c>2024-03-01T09:30:00+08:00</c>.</summary>
    public static string ForXmp(DateTimeOffset time) =>
        time.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
