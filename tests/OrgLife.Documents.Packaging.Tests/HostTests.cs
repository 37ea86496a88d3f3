using System.IO.Compression;
using System.Text;

namespace OrgLife.Documents.Packaging.Tests;

/// <summary>Programs that install the packages, on .NET and on .NET Framework (Mono), write the same files.</summary>
public sealed class HostTests(Packages packages)
{
    [Fact]
    public void DotNetAndDotNetFrameworkWriteTheSameFiles()
    {
        var (modern, old) = (packages.NewFolder("modern"), packages.NewFolder("old"));

        OutsideProgram.Run("dotnet", [Program("net10.0", "Consumer.dll"), .. Arguments(modern)]);
        OutsideProgram.Run("mono", [Program("net472", "Consumer.exe"), .. Arguments(old)]);

        Parts(Path.Combine(old, "paper.docx")).ShouldBe(Parts(Path.Combine(modern, "paper.docx")));
        Objects(Path.Combine(old, "paper.pdf")).ShouldBe(Objects(Path.Combine(modern, "paper.pdf")));
    }

    private string Program(string framework, string file) =>
        Path.Combine(ConsumerProject.Build(packages, framework), file);

    private static string[] Arguments(string folder) => [ConsumerProject.Source("paper.json"), FontFolder.Path, folder];

    // Names and inflated content, in the order of the archive: only deflate may differ between runtimes.
    private static List<string> Parts(string file)
    {
        using var zip = ZipFile.OpenRead(file);
        return [.. zip.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return entry.FullName + "\n" + reader.ReadToEnd();
        })];
    }

    // Every object with its streams inflated, a line an item; the file's own identifier is a digest of deflated bytes.
    private static string[] Objects(string file) =>
        [.. Encoding.Latin1.GetString(Qpdf.Unpacked(file)).Split('\n').Where(line => !line.Contains("/ID ["))];
}
