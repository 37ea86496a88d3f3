using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>Composes the examination of a committee: introduction, parts under their numbers, sign-off.</summary>
internal static class ExaminationStatementComposition
{
    public static Document Compose(ExaminationStatement statement, PaperComposer composer) => StatementPaper.Compose(
        composer,
        statement,
        statement.Branch,
        speaker: null,
        statement.Introduction,
        StatementPaper.Parts(composer, statement.Parts, new HeadingNumbers(NumberingStyle.Official)),
        statement.Date);
}
