using OrgLife.Documents.Content;

namespace OrgLife.Documents.Rendering.Tests;

/// <summary>A paper of the corpus as the files that a host would get of it, and its Word file as LibreOffice prints it.</summary>
/// <param name="Document">The tree that both files are made of.</param>
/// <param name="Word">The path of the .docx.</param>
/// <param name="Pdf">The path of the .pdf.</param>
/// <param name="Refereed">The path of LibreOffice's PDF of the .docx.</param>
internal sealed record PrintedPaper(Document Document, string Word, string Pdf, string Refereed)
{
    private readonly Lazy<IReadOnlyList<string>> _lines = new(() => Mutool.Lines(Pdf));
    private readonly Lazy<IReadOnlyList<string>> _refereedLines = new(() => Mutool.Lines(Refereed));

    /// <summary>The lines of our PDF, each with its page.</summary>
    public IReadOnlyList<string> Lines => _lines.Value;

    /// <summary>The lines of our Word file, each with its page.</summary>
    public IReadOnlyList<string> RefereedLines => _refereedLines.Value;
}
