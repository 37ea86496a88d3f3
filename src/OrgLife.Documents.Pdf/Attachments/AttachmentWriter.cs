namespace OrgLife.Documents.Pdf;

/// <summary>Embeds files and binds them to the document (ISO 32000-1 7.11.4, ISO 19005-3 6.8).</summary>
internal static class AttachmentWriter
{
    /// <summary>Writes the files: their specifications' numbers, in the order given.</summary>
    public static int[] Write(PdfFile file, IReadOnlyList<PdfAttachment> attachments, DateTimeOffset? created)
    {
        var numbers = new int[attachments.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = WriteFile(file, attachments[i], attachments[i].Modified ?? created);
        }

        return numbers;
    }

    /// <summary>The name tree: names in the order of their bytes, each once (7.9.6).</summary>
    public static void WriteNames(ByteBuffer body, IReadOnlyList<PdfAttachment> attachments, int[] numbers)
    {
        var names = attachments.Select(attachment => PlainText.Of(attachment.FileName)).ToArray();
        var order = Enumerable.Range(0, names.Length)
            .OrderBy(i => names[i], StringComparer.Ordinal)
            .ToArray();
        body.Append("/Names<</EmbeddedFiles<</Names["u8);
        for (var i = 0; i < order.Length; i++)
        {
            if (i > 0 && names[order[i]] == names[order[i - 1]])
            {
                throw new ArgumentException($"Two attachments are named '{names[order[i]]}'.");
            }

            body.Utf16(names[order[i]]).Reference(numbers[order[i]]);
        }

        body.Append("]>>>>"u8);
    }

    private static int WriteFile(PdfFile file, PdfAttachment attachment, DateTimeOffset? modified)
    {
        var specification = file.Reserve();
        var content = file.Reserve();
        var name = PlainText.Of(attachment.FileName);
        var body = file.Begin(specification).Append("<</Type/Filespec/F"u8).Text(PortableName(name))
            .Append("/UF"u8).Text(name)
            .Append("/AFRelationship"u8).Name(attachment.Relationship.ToString());
        if (attachment.Description.Length > 0)
        {
            body.Append("/Desc"u8).Text(PlainText.Of(attachment.Description));
        }

        body.Append("/EF<</F "u8).Reference(content).Append("/UF "u8).Reference(content).Append(">>>>"u8);
        WriteContent(file, content, attachment, modified);
        return specification;
    }

    private static void WriteContent(
        PdfFile file, int number, PdfAttachment attachment, DateTimeOffset? modified)
    {
        var entries = file.Entries().Append("/Type/EmbeddedFile/Subtype"u8).Name(attachment.MediaType)
            .Append("/Params<</Size "u8).Number(attachment.Content.Length);
        if (modified is { } time)
        {
            entries.Append("/ModDate"u8).Text(Timestamps.ForPdf(time));
        }

        entries.Append(">>"u8);
        file.WriteStream(number, entries.Written, attachment.Content.Span);
    }

    /// <summary>For programs that know no Unicode names (7.11.2): other letters become low lines.</summary>
    private static string PortableName(string name) =>
        new([.. name.Select(letter => letter is >= ' ' and <= '~' ? letter : '_')]);
}
