using OrgLife.Documents.Content;

namespace OrgLife.Documents.Pdf;

/// <summary>What a file says of itself, as it stands both in its information dictionary and in XMP.</summary>
internal sealed class FileProperties(DocumentProperties properties)
{
    /// <summary>The program that made the file; no version, so that it does not change the bytes.</summary>
    public const string Producer = "OrgLife.Documents";

    public string Title { get; } = PlainText.Of(properties.Title);

    public string Author { get; } = PlainText.Of(properties.Author);

    public string Subject { get; } = PlainText.Of(properties.Subject);

    public string Keywords { get; } = PlainText.Of(string.Join("; ", properties.Keywords));

    public DateTimeOffset? Created { get; } = properties.Created;

    public string Language { get; } = properties.Language;

    /// <summary>The information dictionary (ISO 32000-1 14.3.3).</summary>
    public void WriteDictionary(ByteBuffer body)
    {
        body.Append("<</Producer"u8).Text(Producer);
        WriteEntry(body, "/Title"u8, Title);
        WriteEntry(body, "/Author"u8, Author);
        WriteEntry(body, "/Subject"u8, Subject);
        WriteEntry(body, "/Keywords"u8, Keywords);
        if (Created is { } created)
        {
            var time = Timestamps.ForPdf(created);
            WriteEntry(body, "/CreationDate"u8, time);
            WriteEntry(body, "/ModDate"u8, time);
        }

        body.Append(">>"u8);
    }

    private static void WriteEntry(ByteBuffer body, ReadOnlySpan<byte> key, string value)
    {
        if (value.Length > 0)
        {
            body.Append(key).Text(value);
        }
    }
}
