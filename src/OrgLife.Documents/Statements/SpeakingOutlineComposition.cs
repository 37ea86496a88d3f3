using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>Composes the outline of a member: introduction, parts under their numbers, sign-off.</summary>
internal static class SpeakingOutlineComposition
{
    public static Document Compose(SpeakingOutline outline, PaperComposer composer) => StatementPaper.Compose(
        composer,
        outline,
        outline.Branch,
        outline.Member,
        outline.Introduction,
        StatementPaper.Parts(composer, outline.Parts, new HeadingNumbers(NumberingStyle.Official)),
        outline.Date);
}
