namespace OrgLife.Documents;

/// <summary>
/// The elements of HTML, and what each does to lines. A name that is not among them is no tag: what stands in angle
/// brackets then is text.
/// </summary>
internal static class MarkupElements
{
    private static readonly HashSet<string> Blocks = Names(
        "address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption"
        + " figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol"
        + " optgroup option p pre search section summary title ul");

    private static readonly HashSet<string> Rows = Names("table tbody tfoot thead tr");

    private static readonly HashSet<string> Cells = Names("td th");

    private static readonly HashSet<string> Lists = Names("ol ul");

    private static readonly HashSet<string> Pictures = Names("audio canvas embed iframe img object svg video");

    // Those of which a page holds the opening tag alone.
    private static readonly HashSet<string> Void = Names("area base col embed img input link meta param source track wbr");

    private static readonly HashSet<string> Inline = Names(
        "a abbr acronym applet b basefont bdi bdo big button cite code colgroup data datalist del dfn em font frame i ins"
        + " kbd label map mark marquee meter nobr noembed noframes noscript output picture progress q rb rp rt rtc ruby s"
        + " samp select slot small span strike strong sub sup template textarea time tt u var");

    // Script, style sheets and the settings that Word puts beside its text.
    private static readonly HashSet<string> Unshown = Names("script style xml");

    // What Word writes: <o:p>, <w:sdt>, <v:shape>, <m:oMath>, <st1:chsdate>.
    private static readonly HashSet<string> OfficePrefixes = Names("o v w m x st1 st2");

    public static bool IsKnown(string name) => Blocks.Contains(name) || Rows.Contains(name) || Cells.Contains(name)
        || Inline.Contains(name) || Pictures.Contains(name) || Void.Contains(name) || Unshown.Contains(name)
        || IsOffice(name);

    public static bool BreaksLine(string name) => Blocks.Contains(name);

    public static bool IsRow(string name) => Rows.Contains(name);

    public static bool IsCell(string name) => Cells.Contains(name);

    public static bool IsList(string name) => Lists.Contains(name);

    public static bool IsPicture(string name) => Pictures.Contains(name);

    public static bool IsUnshown(string name) => Unshown.Contains(name);

    /// <summary>Whether the opening tag means nothing without its closing one.</summary>
    public static bool NeedsClosing(string name) => Inline.Contains(name) || Unshown.Contains(name);

    private static bool IsOffice(string name)
    {
        var colon = name.IndexOf(':');
        return colon > 0 && OfficePrefixes.Contains(name.Substring(0, colon));
    }

    private static HashSet<string> Names(string names) => new(names.Split(' '), StringComparer.Ordinal);
}
