namespace OrgLife.Documents.Conventions.Tests;

public class FileSizeTests
{
    [Fact]
    public void NoFileHasMoreThan500Lines() =>
        Repository.CSharp
            .Where(file => file.Lines.Length > 500)
            .Select(file => $"{file.Path}: {file.Lines.Length} lines")
            .ShouldBeEmpty();

    [Fact]
    public void NineteenFilesInTwentyHaveAtMost350Lines()
    {
        var lengths = Repository.CSharp.Select(file => file.Lines.Length).Order().ToArray();

        lengths[(int)Math.Ceiling(lengths.Length * 0.95) - 1].ShouldBeLessThanOrEqualTo(350);
    }

    [Fact]
    public void NineteenLinesInTwentyHaveAtMost110CharactersAndNoneMoreThan130()
    {
        var lines = Repository.CSharp
            .SelectMany(file => file.Lines.Select((line, i) => (Place: $"{file.Path}:{i + 1}", Line: AsRead(line))))
            .Where(place => !IsData(place.Line.TrimStart()))
            .ToList();

        lines.Where(place => place.Line.Length > 130).Select(place => place.Place).ShouldBeEmpty();
        lines.Count(place => place.Line.Length > 110).ShouldBeLessThan(lines.Count / 20);
    }

    // A fragment of a schema in a comment is as long as it reads, not as its escapes are.
    private static string AsRead(string line) => line.Replace("&lt;", "<").Replace("&gt;", ">");

    // A row of a table reads best on one line.
    private static bool IsData(string line) =>
        line.StartsWith('"') || line.StartsWith("{ \"") || line.StartsWith("[InlineData(");
}
