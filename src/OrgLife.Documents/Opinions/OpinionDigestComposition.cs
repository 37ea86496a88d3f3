using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>Composes a digest: how opinions were asked for, then one row for each.</summary>
internal static class OpinionDigestComposition
{
    public static Document Compose(OpinionDigest digest, PaperComposer composer) => ListPaper.Compose(
        composer,
        digest,
        digest.Branch,
        digest.Date,
        [
            new Paragraph(Figures(digest, composer), composer.Styles.Note with { KeepWithNext = true }),
            ListTable.Compose(composer, "opinionDigest", digest.Columns, OpinionFields.All, digest.Items),
            .. ListPaper.Remark(composer, digest.Remark),
        ]);

    // Only what was done is said: no forms, no figures of forms.
    private static string Figures(OpinionDigest digest, PaperComposer composer)
    {
        string[] figures =
        [
            .. digest.Issued is null ? [] : new[] { Figure("issued", digest.Issued) },
            .. digest.Returned is null ? [] : new[] { Figure("returned", digest.Returned) },
            .. digest.Interviews is null ? [] : new[] { Figure("interviews", digest.Interviews) },
            Figure("opinions", digest.Items.Count),
        ];
        return composer.Wording.Fill("opinionDigest.figures", ("figures", string.Join("，", figures)));

        string Figure(string key, int? count) =>
            composer.Wording.Fill("opinionDigest." + key, ("count", FieldText.Arabic(count!.Value)));
    }
}
