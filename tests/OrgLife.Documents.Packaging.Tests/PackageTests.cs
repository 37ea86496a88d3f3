using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace OrgLife.Documents.Packaging.Tests;

public sealed class PackageTests(Packages packages)
{
    private static readonly string[] Libraries =
    [
        "OrgLife.Documents", "OrgLife.Documents.Content", "OrgLife.Documents.Layout", "OrgLife.Documents.Pdf",
        "OrgLife.Documents.Word",
    ];

    public static TheoryData<string> Names => new(Libraries);

    [Fact]
    public void ThereIsAPackageAndASymbolPackageForEachLibrary() =>
        Directory.GetFiles(packages.Folder).Select(file => Path.GetFileName(file)).ShouldBe(
            Libraries.SelectMany(name =>
                new[] { $"{name}.{Packages.Version}.nupkg", $"{name}.{Packages.Version}.snupkg" }),
            ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Names))]
    public void APackageHoldsBothBuildsTheirDocumentationAndTheReadme(string library)
    {
        using var package = Open(library, ".nupkg");

        package.Entries.Select(entry => entry.FullName)
            .Where(name => name.StartsWith("lib/") || !name.Contains('/') && !name.StartsWith('['))
            .ShouldBe(
                [
                    $"{library}.nuspec", "README.md",
                    $"lib/net8.0/{library}.dll", $"lib/net8.0/{library}.xml",
                    $"lib/netstandard2.0/{library}.dll", $"lib/netstandard2.0/{library}.xml",
                ],
                ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void APackageSaysItsLicenceAndNeedsNoPackageThatIsNotPinned(string library)
    {
        using var package = Open(library, ".nupkg");
        using var stream = package.GetEntry(library + ".nuspec")!.Open();
        var nuspec = XDocument.Load(stream).Descendants().ToList();

        nuspec.Single(element => element.Name.LocalName == "license").Value.ShouldBe("MIT");
        nuspec.Single(element => element.Name.LocalName == "description").Value.ShouldNotBe("Package Description");
        nuspec.Where(element => element.Name.LocalName == "dependency")
            .Select(element => element.Attribute("id")!.Value)
            .Where(id => !id.StartsWith("OrgLife.Documents"))
            .Except(["DocumentFormat.OpenXml", "Humanizer.Core", "System.IO.Packaging", "System.Memory", "System.Text.Json"])
            .ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void NoFileNamesTheFolderItWasBuiltIn(string library)
    {
        using var package = Open(library, ".nupkg");
        using var symbols = Open(library, ".snupkg");

        symbols.Entries.Count(entry => entry.Name == library + ".pdb").ShouldBe(2);
        package.Entries.Concat(symbols.Entries)
            .Where(entry => Encoding.Latin1.GetString(Bytes(entry)).Contains(RepositoryRoot.Path))
            .ShouldBeEmpty();
    }

    private ZipArchive Open(string library, string extension) =>
        ZipFile.OpenRead(Path.Combine(packages.Folder, $"{library}.{Packages.Version}{extension}"));

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
