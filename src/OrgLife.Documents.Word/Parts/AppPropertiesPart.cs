namespace OrgLife.Documents.Word;

// <Properties> <Application>OrgLife.Documents</Application> </Properties>
// Without a version: the same tree gives the same bytes.
internal static class AppPropertiesPart
{
    public const string Path = "docProps/app.xml";

    private const string ContentType =
        "application/vnd.openxmlformats-officedocument.extended-properties+xml";

    private const string Namespace =
        "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

    public static PackagePart Constant { get; } = PackagePart.OfMarkup(Path, ContentType, output => output
        .Raw(Fragment.Declaration)
        .Raw("<Properties xmlns=\"" + Namespace + "\">")
        .Raw("<Application>OrgLife.Documents</Application></Properties>")).MadeReady();
}
