using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>Composes an official paper: red head, text, sign-off, attachments, imprint, and the pages they fall on.</summary>
internal static class OfficialDocumentComposition
{
    public static Document Compose(OfficialDocument document, PaperComposer composer)
    {
        var movesAddressees = OfficialPages.HeadLeavesNoText(
            document, composer, [.. Head(document, composer), .. Addressees(document, composer)]);
        IReadOnlyList<SheetBlock> main =
        [
            .. SheetBlock.Of(Head(document, composer)),
            .. SheetBlock.Of(movesAddressees ? [] : Addressees(document, composer)),
            .. OfficialBody.Compose(composer, document.Body, "body"),
            .. SheetBlock.Of(BelowBody(document, composer)),
            .. OfficialAttachments.Compose(document, composer),
        ];
        var imprint = Imprint.Compose(document, composer, movesAddressees);
        return composer.Document(
            document, document.Issuers[0].Name, OfficialPages.Sections(document, composer, main, imprint));
    }

    private static IEnumerable<Block> Head(OfficialDocument document, PaperComposer composer) =>
    [
        .. document.Format == OfficialFormat.Letter
            ? LetterHead.Compose(document, composer)
            : RedHead.Compose(document, composer),
        .. document.Format == OfficialFormat.Order
            ? []
            : new[] { composer.Title(document, NamesOf(document)) }.Concat(OfficialSpace.Lines(composer, 1)),
    ];

    private static string[] NamesOf(OfficialDocument document) =>
        [.. document.Issuers.Select(issuer => issuer.Name)];

    private static IEnumerable<Block> Addressees(OfficialDocument document, PaperComposer composer) =>
        PaperText.IsGiven(document.Addressees)
            ?
            [
                new Paragraph(
                    [
                        PaperText.Of(
                            composer.Wording.Fill("official.addressees", ("names", document.Addressees!.TrimEnd('：'))),
                            "addressees"),
                    ],
                    composer.Styles.Flush),
            ]
            : [];

    private static IEnumerable<Block> BelowBody(OfficialDocument document, PaperComposer composer) =>
    [
        .. document.Plan is null ? [] : Sources.Under("plan", WorkPlanComposition.Body(document.Plan, composer)),
        .. AttachmentNote.Compose(
            composer,
            [.. document.Attachments.Select(attachment => attachment.Title)],
            composer.Wording["official.attachments"]),
        .. document.Format == OfficialFormat.Minutes ? AttendanceLines.Compose(document, composer) : [],
        .. OfficialSignOff.Compose(document, composer),
        .. Note(document, composer),
    ];

    // Below the date, two characters in, in brackets (7.3.6); never alone on a page.
    private static IEnumerable<Block> Note(OfficialDocument document, PaperComposer composer)
    {
        if (!PaperText.IsGiven(document.Note))
        {
            return [];
        }

        var words = composer.Wording.Fill("official.note", ("text", document.Note!.Trim('（', '）')));
        return
        [
            new KeepTogether([new Paragraph([PaperText.Of(words, "note")], composer.Styles.Body)])
            {
                WithPrevious = true,
            },
        ];
    }
}
