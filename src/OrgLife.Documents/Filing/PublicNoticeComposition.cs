using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>Composes a public notice: why, the table, how long and whom to tell, sign-off.</summary>
internal static class PublicNoticeComposition
{
    public static Document Compose(PublicNotice notice, PaperComposer composer) =>
        composer.Document(notice, notice.Branch.Name,
        [
            composer.Title(notice),
            new Paragraph([], composer.Styles.Flush),
            .. Prose.Lines(composer, notice.Introduction ?? Introduction(notice, composer), "introduction"),
            ListTable.Compose(composer, "publicNotice", notice.Columns, NoticeFields.All, notice.Items),
            .. Prose.Lines(composer, Closing(notice, composer), "contact"),
            SignOff.Unsealed(
                composer,
                PaperText.Of(notice.Branch.Name, "branch.name"),
                new Run(notice.Date.ToText(DateStyle.Full)) { Source = "date" }),
        ]);

    private static string Introduction(PublicNotice notice, PaperComposer composer) => composer.Wording.Fill(
        "publicNotice.introduction", ("content", FieldText.Choice(composer, notice.Kind)));

    private static string Closing(PublicNotice notice, PaperComposer composer)
    {
        var missing = composer.Wording["list.missing"];
        return composer.Wording.Fill(
            "publicNotice.closing",
            ("period", notice.Period?.ToText(DateStyle.Full) ?? missing),
            ("contact", PaperText.IsGiven(notice.Contact) ? notice.Contact! : missing));
    }
}
