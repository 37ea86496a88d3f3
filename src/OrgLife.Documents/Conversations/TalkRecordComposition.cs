using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>Composes the record of one talk as a form of one sheet.</summary>
internal static class TalkRecordComposition
{
    private static readonly Length Low = Length.FromMillimeters(26);
    private static readonly Length High = Length.FromMillimeters(70);

    public static Document Compose(TalkRecord record, PaperComposer composer) =>
        composer.Document(record, record.Branch.Name,
        [
            composer.FormTitle(record, composer.Page),
            FormHead.Line(composer, [ListPaper.Branch(composer, record.Branch)], []),
            FormCard.Table(composer, [.. Facts(record, composer), .. Boxes(record, composer)]),
        ]);

    private static IEnumerable<TableRow> Facts(TalkRecord record, PaperComposer composer)
    {
        var isRemote = record.Mode is TalkMode.Phone or TalkMode.Online;
        yield return Pair(
            "speaker",
            FormCard.Name(composer, "speaker.name", record.Speaker.Name),
            "kind",
            FormCard.Value(composer, "kind", record.Kind));
        yield return Pair(
            "counterpart",
            FormCard.Name(composer, "counterpart.name", record.Counterpart.Name),
            "status",
            FormCard.Value(composer, "counterpart.status", record.Counterpart.Status));
        yield return FormCard.Wide(
            composer,
            "talkRecord.position",
            FormCard.Value(composer, "position", record.Position, FieldPolicy.Optional));
        yield return Pair(
            "date",
            FormCard.Value(composer, "date", record.Date),
            "mode",
            FormCard.Value(composer, "mode", record.Mode));
        yield return Pair(
            "place",
            FormCard.Value(
                composer, "place", record.Place, isRemote ? FieldPolicy.Optional : FieldPolicy.ToBeSupplied),
            "recorder",
            FormCard.Name(composer, "recorder", record.Recorder, FieldPolicy.Optional));

        TableRow Pair(string left, TableCell leftValue, string right, TableCell rightValue) =>
            FormCard.Pair(composer, "talkRecord." + left, leftValue, "talkRecord." + right, rightValue);
    }

    private static IEnumerable<TableRow> Boxes(TalkRecord record, PaperComposer composer)
    {
        if (record.Outline.Count > 0)
        {
            yield return Box("outline", FormCard.Numbered(composer, "outline", record.Outline), Length.Zero);
        }

        yield return Box("content", FormCard.Paragraphs(composer, "content", record.Content), High);
        yield return Box("opinions", FormCard.Numbered(composer, "opinions", record.Opinions), Low);
        yield return Box(
            "result",
            [
                .. FormCard.Paragraphs(composer, "result", record.Result),
                FormCard.Signature(composer, composer.Wording["talkRecord.signatures"]),
            ],
            Low);

        TableRow Box(string key, IEnumerable<Paragraph> paragraphs, Length height) =>
            FormCard.Box(composer, "talkRecord." + key, paragraphs, height);
    }
}
