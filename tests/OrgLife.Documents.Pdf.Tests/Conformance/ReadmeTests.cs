namespace OrgLife.Documents.Pdf.Tests;

public class ReadmeTests
{
    [Theory]
    [InlineData("README.md", "checks {0} demands")]
    [InlineData("README.zh-CN.md", "{0} 项要求")]
    public void ItSaysHowManyDemandsAreChecked(string readme, string words) =>
        File.ReadAllText(Path.Combine(Root(), readme))
            .ShouldContain(string.Format(words, ConformanceCheck.All.Count));

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "OrgLife.Documents.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
