namespace OrgLife.Documents.Pdf;

/// <summary>输出意图 — says that colours are sRGB (ISO 19005-3 6.2.3).</summary>
internal static class OutputIntent
{
    /// <summary>Writes the profile and the intent: the intent's number.</summary>
    public static int Write(PdfFile file)
    {
        var intent = file.Reserve();
        var profile = file.Reserve();
        file.WriteStreamAsIs(profile, "/N 3"u8, SrgbProfile.Content);
        file.Begin(intent).Append("<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)"u8)
            .Append("/Info(sRGB IEC61966-2.1)/DestOutputProfile "u8).Reference(profile)
            .Append(">>"u8);
        return intent;
    }
}
