using System.Text;
using System.Text.RegularExpressions;

namespace OrgLife.Documents.Conventions.Tests;

/// <summary>A text file of the repository.</summary>
/// <param name="Path">From the repository's root, with slashes.</param>
/// <param name="Bytes">What is in it.</param>
internal sealed record SourceFile(string Path, byte[] Bytes)
{
    public string Text { get; } = Encoding.UTF8.GetString(Bytes);

    public string[] Lines => Text.TrimEnd('\n').Split('\n');

    /// <summary>The lines that are not comments alone, numbered from 1.</summary>
    public IEnumerable<(int Number, string Line)> Code => Lines
        .Select((line, index) => (index + 1, line))
        .Where(numbered => !numbered.line.TrimStart().StartsWith("//"));

    public static SourceFile Read(string path) => new(
        System.IO.Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'),
        File.ReadAllBytes(path));

    /// <summary>The places where a pattern stands in code, such as <c>src/A.cs:12: var now = …</c>.</summary>
    public IEnumerable<string> Uses(Regex pattern) => Code
        .Where(numbered => pattern.IsMatch(numbered.Line))
        .Select(numbered => $"{Path}:{numbered.Number}: {numbered.Line.Trim()}");

    /// <summary>The places where a pattern stands anywhere in the file.</summary>
    public IEnumerable<string> Mentions(Regex pattern) => Lines
        .Select((line, index) => (Number: index + 1, Line: line))
        .Where(numbered => pattern.IsMatch(numbered.Line))
        .Select(numbered => $"{Path}:{numbered.Number}: {numbered.Line.Trim()}");

    public override string ToString() => Path;
}
