using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>Composes the list of criticisms: one row for each, and below them how many were due.</summary>
internal static class CriticismMatrixComposition
{
    public static Document Compose(CriticismMatrix matrix, PaperComposer composer) => ListPaper.Compose(
        composer,
        matrix,
        matrix.Branch,
        matrix.Date,
        [
            ListTable.Compose(composer, "criticismMatrix", matrix.Columns, CriticismFields.All, matrix.Items),
            .. matrix.EveryPair ? [Coverage(matrix, composer)] : Array.Empty<Block>(),
            .. ListPaper.Remark(composer, matrix.Remark),
        ]);

    private static Paragraph Coverage(CriticismMatrix matrix, PaperComposer composer)
    {
        var due = matrix.Members.Count * (matrix.Members.Count - 1);
        return new Paragraph(
            composer.Wording.Fill(
                "criticismMatrix.coverage",
                ("members", FieldText.Arabic(matrix.Members.Count)),
                ("due", FieldText.Arabic(due)),
                ("done", FieldText.Arabic(due - matrix.MissingPairs.Count))),
            composer.Styles.Note);
    }
}
