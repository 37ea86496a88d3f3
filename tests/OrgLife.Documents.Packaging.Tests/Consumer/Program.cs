// What a host writes: a paper from JSON becomes a Word and a PDF file.
// Arguments: the JSON file, the folder of the fonts, the output folder.
using System.IO;
using OrgLife.Documents;
using OrgLife.Documents.Layout;

internal static class Program
{
    private static void Main(string[] arguments)
    {
        using var json = File.OpenRead(arguments[0]);
        var paper = PartyPaper.FromJson(json);
        var fonts = FontLibrary.FromFolder(arguments[1]);
        paper.SaveWord(Path.Combine(arguments[2], "paper.docx"));
        paper.SavePdf(Path.Combine(arguments[2], "paper.pdf"), fonts);
    }
}
