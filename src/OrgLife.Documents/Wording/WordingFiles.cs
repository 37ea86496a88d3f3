using System.Reflection;

namespace OrgLife.Documents;

/// <summary>Finds wording files: those that come with the library, and those of a host's folder.</summary>
internal static class WordingFiles
{
    private const string ResourcePrefix = "wording/";

    public static IEnumerable<WordingSentence> Embedded(List<WordingFault> faults)
    {
        var assembly = typeof(WordingFiles).GetTypeInfo().Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal))
            .OrderBy(name => name, StringComparer.Ordinal)
            .SelectMany(name => WordingReader.Read(name, Content(assembly, name), faults));
    }

    public static IEnumerable<WordingSentence> In(string folder, List<WordingFault> faults) =>
        Directory.GetFiles(folder, "*.json")
            .OrderBy(file => file, StringComparer.Ordinal)
            .SelectMany(file => WordingReader.Read(file, File.ReadAllBytes(file), faults));

    private static byte[] Content(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
