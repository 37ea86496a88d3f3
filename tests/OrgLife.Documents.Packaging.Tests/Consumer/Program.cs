// What a host writes: a paper from JSON becomes a Word file. Arguments: the JSON file, the output folder.
using System.IO;
using OrgLife.Documents;
using OrgLife.Documents.Word;

internal static class Program
{
    private static void Main(string[] arguments)
    {
        using var json = File.OpenRead(arguments[0]);
        var document = PartyPaper.FromJson(json).Compose();
        using var word = File.Create(Path.Combine(arguments[1], "paper.docx"));
        WordWriter.Write(document, word);
    }
}
