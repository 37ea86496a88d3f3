namespace OrgLife.Documents.Word;

/// <summary>A part of the package.</summary>
/// <param name="Path">Where it lies in the archive, without a leading slash.</param>
/// <param name="ContentType">What it holds.</param>
/// <param name="Write">Writes its bytes, through the writer where it is markup.</param>
internal sealed record PackagePart(string Path, string ContentType, Action<Stream, MarkupWriter> Write)
{
    /// <summary>The content where it is known already; null where <see cref="Write"/> makes it.</summary>
    public DeflatedPart? Ready { get; private init; }

    private const string WordMl = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /// <summary>A part of markup.</summary>
    public static PackagePart OfMarkup(string path, string contentType, Action<MarkupWriter> write) =>
        new(path, contentType, (stream, output) => output.WritePart(stream, write));

    /// <summary>
    /// A part in the folder word/, of a content type of WordprocessingML such as <c>styles</c>.
    /// </summary>
    public static PackagePart OfWord(string name, string type, Action<MarkupWriter> write) =>
        OfMarkup("word/" + name, WordMl + type + "+xml", write);

    /// <summary>The same part with its content made and deflated now, for all files to come.</summary>
    public PackagePart MadeReady()
    {
        using var deflater = DeflatedPart.NewDeflater();
        var made = DeflatedPart.Of(this, new MarkupWriter(), deflater);
        return this with { Ready = made with { Bytes = new ArraySegment<byte>([.. made.Bytes]) } };
    }
}
