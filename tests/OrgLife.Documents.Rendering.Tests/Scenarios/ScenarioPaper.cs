using OrgLife.Documents.Content;
using OrgLife.Documents.Layout;

namespace OrgLife.Documents.Rendering.Tests;

/// <summary>A paper as the files that a host would get of it.</summary>
/// <param name="Document">The tree that both files are made of.</param>
/// <param name="Pages">The pages that the PDF shows.</param>
/// <param name="Word">The path of the .docx.</param>
/// <param name="Pdf">The path of the .pdf.</param>
internal sealed record ScenarioPaper(Document Document, LaidOutDocument Pages, string Word, string Pdf);
