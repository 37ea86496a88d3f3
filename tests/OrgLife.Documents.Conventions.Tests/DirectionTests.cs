using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace OrgLife.Documents.Conventions.Tests;

/// <summary>
/// Content ← Word, Content ← Layout ← Pdf, all ← OrgLife.Documents; see docs/architecture.md.
/// </summary>
public class DirectionTests
{
    [Theory]
    [InlineData("OrgLife.Documents.Content", "", "")]
    [InlineData("OrgLife.Documents.Word", "Content", "DocumentFormat.OpenXml System.IO.Packaging")]
    [InlineData("OrgLife.Documents.Layout", "Content", "System.Memory")]
    [InlineData("OrgLife.Documents.Pdf", "Layout", "System.Memory")]
    [InlineData("OrgLife.Documents", "Word Pdf", "Humanizer.Core System.Text.Json System.Memory")]
    public void AProjectRefersOnlyToThoseBelowIt(string project, string projects, string packages)
    {
        var file = XDocument.Load(Path.Combine(Repository.Root, "src", project, project + ".csproj"));

        Included(file, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path).Split('.')[^1])
            .ShouldBe(projects.Split(' ', StringSplitOptions.RemoveEmptyEntries), ignoreOrder: true);
        Included(file, "PackageReference").Except(packages.Split(' ')).ShouldBeEmpty();
    }

    [Fact]
    public void EveryLibraryIsInTheList() =>
        Directory.GetDirectories(Path.Combine(Repository.Root, "src"))
            .Where(folder => Directory.GetFiles(folder, "*.csproj").Length > 0)
            .Select(folder => Path.GetFileName(folder))
            .ShouldBe(Libraries.Names, ignoreOrder: true);

    [Theory]
    [InlineData("OrgLife.Documents.Content", @"\bDocuments\.(Word|Layout|Pdf)\b|\bOpenXml\b|\bPdf[A-Z]\w*|\bDocx\w*")]
    [InlineData("OrgLife.Documents.Layout", @"\bDocuments\.(Word|Pdf)\b|\bOpenXml\b|\bPdf[A-Z]\w*")]
    [InlineData("OrgLife.Documents.Word", @"\bDocuments\.(Layout|Pdf)\b|\bPdf[A-Z]\w*")]
    [InlineData("OrgLife.Documents.Pdf", @"\bDocuments\.Word\b|\bOpenXml\b")]
    public void ARoomDoesNotNameWhatIsAboveOrBesideIt(string project, string names) =>
        Repository.Library
            .Where(file => file.Path.StartsWith($"src/{project}/"))
            .SelectMany(file => file.Uses(new Regex(names)))
            .ShouldBeEmpty();

    private static IEnumerable<string> Included(XDocument project, string item) =>
        project.Descendants(item).Select(element => element.Attribute("Include")!.Value);
}
