using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>Composes an official paper: red head, text, sign-off, attachments, imprint, and the pages they fall on.</summary>
internal static class OfficialDocumentComposition
{
    public static Document Compose(OfficialDocument document, PaperComposer composer) =>
        Compose(document, composer, Body(document, composer), [], hasHead: true);

    /// <param name="document">What stands around the text.</param>
    /// <param name="composer">Styles and wording.</param>
    /// <param name="body">The text, be it that of another paper.</param>
    /// <param name="enclosed">Pages that another paper encloses, after the attachments.</param>
    /// <param name="hasHead">Whether the first page has 版头, or begins with the title.</param>
    public static Document Compose(
        OfficialDocument document,
        PaperComposer composer,
        IReadOnlyList<SheetBlock> body,
        IReadOnlyList<Block> enclosed,
        bool hasHead)
    {
        Block[] head = [.. hasHead ? Head(document, composer) : [], .. Title(document, composer)];
        var movesAddressees = OfficialPages.HeadLeavesNoText(
            document, composer, [.. head, .. Addressees(document, composer)]);
        IReadOnlyList<SheetBlock> main =
        [
            .. SheetBlock.Of(head),
            .. SheetBlock.Of(movesAddressees ? [] : Addressees(document, composer)),
            .. body,
            .. SheetBlock.Of(BelowText(document, composer)),
            .. OfficialAttachments.Compose(document, composer),
            .. SheetBlock.Of(enclosed),
        ];
        var imprint = Imprint.Compose(document, composer, movesAddressees);
        return composer.Document(
            document, document.Issuers[0].Name, OfficialPages.Sections(document, composer, main, imprint));
    }

    private static IEnumerable<Block> Head(OfficialDocument document, PaperComposer composer) =>
        document.Format == OfficialFormat.Letter
            ? LetterHead.Compose(document, composer)
            : RedHead.Compose(document, composer);

    private static IEnumerable<Block> Title(OfficialDocument document, PaperComposer composer) =>
        document.Format == OfficialFormat.Order
            ? []
            : new[] { composer.Title(document, NamesOf(document)) }.Concat(OfficialSpace.Lines(composer, 1));

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

    private static IReadOnlyList<SheetBlock> Body(OfficialDocument document, PaperComposer composer) =>
    [
        .. OfficialBody.Compose(composer, document.Numbering, document.Body, "body"),
        .. document.Plan is null
            ? []
            : SheetBlock.Of(Sources.Under("plan", WorkPlanComposition.Body(document.Plan, composer))),
    ];

    private static IEnumerable<Block> BelowText(OfficialDocument document, PaperComposer composer) =>
    [
        .. AttachmentNote.Compose(
            composer,
            [.. OfficialAttachments.Names(document)],
            composer.Wording["official.attachments"]),
        .. document.Format == OfficialFormat.Minutes ? AttendanceLines.Compose(document, composer) : [],
        .. OfficialSignOff.Compose(document, composer),
        .. Note(document, composer),
    ];

    // Below the date, two characters in, in brackets (7.3.6); never alone on a page. It may hold an address that cannot be
    // broken: the line before it is not to be stretched.
    private static IEnumerable<Block> Note(OfficialDocument document, PaperComposer composer)
    {
        if (!PaperText.IsGiven(document.Note))
        {
            return [];
        }

        var style = composer.Styles.Body with { Alignment = Alignment.Left };
        var words = composer.Wording.Fill("official.note", ("text", document.Note!.Trim('（', '）')));
        return
        [
            new KeepTogether([new Paragraph([PaperText.Of(words, "note")], style)])
            {
                WithPrevious = true,
            },
        ];
    }
}
