using System.Text;
using System.Text.RegularExpressions;

namespace OrgLife.Documents.Conventions.Tests;

public class FileFormTests
{
    private static readonly Regex TopLevelType = new(
        @"^(?:public |internal |file )?(?:(?:static|sealed|abstract|readonly|ref|unsafe|partial) )*"
        + @"(?:class|struct|interface|enum|record(?: struct| class)?|delegate \S+) (?<name>\w+)");

    [Fact]
    public void TextIsUtf8WithoutByteOrderMark() =>
        Repository.TextFiles
            // The solution's mark is written by the tool that keeps it.
            .Where(file => !file.Path.EndsWith(".sln"))
            .Where(file => file.Bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) || !IsUtf8(file.Bytes))
            .ShouldBeEmpty();

    [Fact]
    public void LinesEndWithALineFeed() =>
        Repository.TextFiles
            .Where(file => file.Bytes.Contains((byte)'\r') || (file.Bytes.Length > 0 && file.Bytes[^1] != '\n'))
            .ShouldBeEmpty();

    [Fact]
    public void CodeHasNoTabsAndNoSpacesAtTheEndOfALine() =>
        Repository.CSharp.SelectMany(file => file.Mentions(new Regex(@"\t|[ ]$"))).ShouldBeEmpty();

    [Fact]
    public void AFileHoldsOneTypeOfItsOwnName() =>
        Repository.CSharp
            .Where(file => !file.Path.StartsWith("src/Polyfills/"))
            .Where(file => Path.GetFileName(file.Path) is not ("Program.cs" or "Usings.cs"))
            .Where(file => Types(file) is not [var only] || only != Path.GetFileName(file.Path).Split('.')[0])
            .Select(file => $"{file.Path}: {string.Join(", ", Types(file))}")
            .ShouldBeEmpty();

    private static string[] Types(SourceFile file) =>
        [.. file.Lines.Select(line => TopLevelType.Match(line)).Where(match => match.Success)
            .Select(match => match.Groups["name"].Value)];

    private static bool IsUtf8(byte[] bytes)
    {
        try
        {
            new UTF8Encoding(false, throwOnInvalidBytes: true).GetCharCount(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
