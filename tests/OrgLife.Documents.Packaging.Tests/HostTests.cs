namespace OrgLife.Documents.Packaging.Tests;

/// <summary>Programs that install the packages, on .NET and on .NET Framework (Mono), write the same files.</summary>
public sealed class HostTests(Packages packages)
{
    [Fact]
    public void DotNetAndDotNetFrameworkWriteTheSameBytes()
    {
        var (modern, old) = (packages.NewFolder("modern"), packages.NewFolder("old"));

        OutsideProgram.Run("dotnet", [Program("net10.0", "Consumer.dll"), .. Arguments(modern)]);
        OutsideProgram.Run("mono", [Program("net472", "Consumer.exe"), .. Arguments(old)]);

        foreach (var file in (string[])["paper.docx", "paper.pdf"])
        {
            var (here, there) = (Path.Combine(modern, file), Path.Combine(old, file));
            File.ReadAllBytes(there).SequenceEqual(File.ReadAllBytes(here)).ShouldBeTrue(file);
        }
    }

    private string Program(string framework, string file) =>
        Path.Combine(ConsumerProject.Build(packages, framework), file);

    private static string[] Arguments(string folder) => [ConsumerProject.Source("paper.json"), FontFolder.Path, folder];
}
