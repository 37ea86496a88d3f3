[assembly: AssemblyFixture(typeof(OrgLife.Documents.Packaging.Tests.Packages))]

namespace OrgLife.Documents.Packaging.Tests;

/// <summary>The packages, made once in a folder of their own and under a version that nobody publishes.</summary>
public sealed class Packages : IDisposable
{
    public const string Version = "0.0.0-packaging";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private readonly TemporaryFolder _home = new();

    public Packages()
    {
        Folder = Directory.CreateDirectory(_home.File("packages")).FullName;
        Dotnet(RepositoryRoot.Path, "msbuild", "build/packages.proj", "-p:ArtifactsPath=" + _home.File("artifacts"),
            "-p:PackageOutputPath=" + Folder, "-p:PackageVersion=" + Version);
    }

    /// <summary>Where the .nupkg and .snupkg files are.</summary>
    public string Folder { get; }

    /// <summary>A new folder under the packages' home.</summary>
    public string NewFolder(string name) => Directory.CreateDirectory(_home.File(name)).FullName;

    /// <summary>Runs a command of the SDK that leaves no server behind.</summary>
    internal static string Dotnet(string folder, params string[] arguments) => OutsideProgram.Run(
        "dotnet",
        [.. arguments, "--nologo", "-nodeReuse:false", "-p:UseSharedCompilation=false"],
        new Dictionary<string, string> { ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1" },
        Patience,
        folder);

    public void Dispose() => _home.Dispose();
}
