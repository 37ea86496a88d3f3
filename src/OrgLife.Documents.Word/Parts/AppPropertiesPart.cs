namespace OrgLife.Documents.Word;

/// <summary>
/// <code>&lt;Properties&gt; &lt;Application&gt;OrgLife.Documents&lt;/Application&gt; &lt;/Properties&gt;</code>
/// Without a version: the same tree gives the same bytes.
/// </summary>
internal static class AppPropertiesPart
{
    public const string Path = "docProps/app.xml";

    private const string ContentType = "application/vnd.openxmlformats-officedocument.extended-properties+xml";
    private const string Namespace = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

    public static PackagePart Of() => PackagePart.OfMarkup(Path, ContentType, output => output
        .Raw(Fragment.Declaration)
        .Raw("<Properties xmlns=\"" + Namespace + "\"><Application>OrgLife.Documents</Application></Properties>"));
}
