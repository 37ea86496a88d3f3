namespace OrgLife.Documents.Packaging.Tests;

/// <summary>A program of a host that installs <c>OrgLife.Documents</c> from the packages and from nowhere else.</summary>
internal static class ConsumerProject
{
    /// <summary>Builds the program for a framework and gives the folder it is in.</summary>
    public static string Build(Packages packages, string framework)
    {
        var folder = packages.NewFolder(framework);
        File.WriteAllText(Path.Combine(folder, "Consumer.csproj"), Project(framework));
        File.WriteAllText(Path.Combine(folder, "nuget.config"), Sources(packages.Folder));
        File.Copy(Source("Program.cs"), Path.Combine(folder, "Program.cs"));
        Packages.Dotnet(folder, "build", "Consumer.csproj", "-c", "Release", "-o", "out");
        return Path.Combine(folder, "out");
    }

    public static string Source(string name) => Path.Combine(AppContext.BaseDirectory, "Consumer", name);

    // .NET Framework has netstandard.dll; Mono without its development packages has not, and takes the SDK's.
    private static string Project(string framework) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>{framework}</TargetFramework>
            <LangVersion>latest</LangVersion>
            <Nullable>enable</Nullable>
            <UseAppHost>false</UseAppHost>
            <RestorePackagesPath>packages</RestorePackagesPath>
            <SdkFacade>$(MSBuildExtensionsPath)/Microsoft/Microsoft.NET.Build.Extensions/net461/lib/netstandard.dll</SdkFacade>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="OrgLife.Documents" Version="{Packages.Version}" />
          </ItemGroup>
          <ItemGroup Condition="'$(TargetFramework)' == 'net472'">
            <PackageReference Include="Microsoft.NETFramework.ReferenceAssemblies" Version="1.0.3" PrivateAssets="all" />
            <None Include="$(SdkFacade)" Condition="Exists('$(SdkFacade)')" CopyToOutputDirectory="Always" Visible="false" />
          </ItemGroup>
        </Project>
        """;

    // One source more than the machine has. What the machine has already restored is not fetched again.
    private static string Sources(string packages) => $"""
        <configuration>
          <packageSources>
            <add key="orglife" value="{packages}" />
          </packageSources>
          <fallbackPackageFolders>
            <add key="machine" value="{MachinePackages()}" />
          </fallbackPackageFolders>
        </configuration>
        """;

    private static string MachinePackages() =>
        OutsideProgram.Run("dotnet", "nuget", "locals", "global-packages", "--list").Split(": ", 2)[1].Trim();
}
