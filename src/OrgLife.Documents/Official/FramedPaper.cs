using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>
/// 套用公文格式的文书 — a paper with typed fields that is set as an official paper: around its own text stand the head, the
/// sign-off and the imprint of <see cref="OfficialDocument"/>.
/// </summary>
/// <param name="Paper">The paper.</param>
/// <param name="Organization">发文机关.</param>
/// <param name="Frame">版头和版记; null for plain paper.</param>
/// <param name="Date">成文日期.</param>
internal sealed record FramedPaper(
    PartyPaper Paper, PartyOrganization Organization, OfficialFrame? Frame, OfficialDate Date)
{
    public OfficialFormat Format { get; init; }

    /// <summary>Whether it goes to an organ above, so that a framed one names its signers.</summary>
    public bool IsUpward { get; init; }

    public string? Addressees { get; init; }

    public IReadOnlyList<OfficialAttachment> Attachments { get; init; } = [];

    public IReadOnlyList<Contact> Contacts { get; init; } = [];

    /// <summary>Whether there is 版头; a letter always has one, for it is known by it (10.1).</summary>
    public bool HasHead => Frame is not null || Format == OfficialFormat.Letter;

    public Document Compose(PaperComposer composer, IReadOnlyList<Block> text) => Moved(
        OfficialDocumentComposition.Compose(
            WithNote(composer), composer, [.. SheetBlock.Of(text)], [], HasHead), Own);

    /// <summary>The paper with a list of its own on the pages of an attachment.</summary>
    /// <param name="composer">Styles and wording.</param>
    /// <param name="text">The text.</param>
    /// <param name="name">The name of the list.</param>
    /// <param name="list">The list.</param>
    /// <param name="source">The field that the list is of.</param>
    public Document Compose(
        PaperComposer composer,
        IReadOnlyList<Block> text,
        string name,
        IReadOnlyList<Block> list,
        string source)
    {
        var official = WithNote(composer) with { Attachments = [new() { Title = name }] };
        Block[] enclosed = [.. OfficialAttachments.Head(composer, "", name, source, composer.Page), .. list];
        return Moved(
            OfficialDocumentComposition.Compose(official, composer, [.. SheetBlock.Of(text)], enclosed, HasHead),
            path => path == "attachments[0].title" ? source : Own(path));
    }

    public void Check(ProblemList problems) => FramedPaperRules.Check(this, Official(), problems);

    private OfficialDocument Official() => new()
    {
        Title = Paper.Title,
        Format = Format,
        Issuers = [Organization],
        Mark = Frame?.Mark,
        Number = Frame?.Number,
        Urgency = Frame?.Urgency ?? Urgency.None,
        Upward = IsUpward,
        Signers = Frame?.Signers ?? [],
        Addressees = Addressees,
        Attachments = Attachments,
        Signing = Frame is { IsUnsealed: false } ? Signing.Sealed : Signing.Unsealed,
        Date = Date,
        CopyTo = Frame?.CopyTo,
        Printer = Frame?.Printer,
        PrintedOn = Frame?.PrintedOn,
    };

    private OfficialDocument WithNote(PaperComposer composer) =>
        Official() with { Note = ContactText.InANote(composer, Contacts) };

    private static Document Moved(Document document, Func<string, string> own) =>
        EachRun.Of(document, run => run.Source is { } source ? run with { Source = own(source) } : run);

    // Where the fields of the official paper stand in this one.
    private static string Own(string source) => source switch
    {
        "issuers[0].name" => "organization.name",
        "note" => "contacts",
        "mark" or "number" or "copyTo" or "printer" or "printedOn" => "frame." + source,
        _ when source.StartsWith("signers[", StringComparison.Ordinal) => "frame." + source,
        _ => source,
    };
}
