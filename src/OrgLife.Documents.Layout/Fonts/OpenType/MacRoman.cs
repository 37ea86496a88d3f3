namespace OrgLife.Documents.Layout;

/// <summary>
/// The Mac Roman encoding of old name records; .NET has it only in a package of code pages.
/// </summary>
internal static class MacRoman
{
    private const string UpperHalf =
        "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊"
        + "ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var text = new char[bytes.Length];
        for (var i = 0; i < text.Length; i++)
        {
            text[i] = bytes[i] < 128 ? (char)bytes[i] : UpperHalf[bytes[i] - 128];
        }

        return new string(text);
    }
}
