namespace OrgLife.Documents.Word;

/// <summary>
/// A package whose bytes depend on its parts alone: fixed order, fixed time, our own way of compressing.
/// System.IO.Packaging gives no such promise; its order and names differ between runtimes, and so does their zlib.
/// </summary>
internal static class StablePackage
{
    public static void Write(IReadOnlyList<PackagePart> parts, Stream output)
    {
        using var zip = new ZipOutput(output);
        var markup = new MarkupWriter();
        using var deflater = DeflatedPart.NewDeflater();
        foreach (var part in parts)
        {
            zip.Add(part.Path, part.Ready ?? DeflatedPart.Of(part, markup, deflater));
        }

        zip.Finish();
    }
}
