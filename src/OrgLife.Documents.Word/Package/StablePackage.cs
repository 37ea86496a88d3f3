namespace OrgLife.Documents.Word;

/// <summary>
/// A package whose bytes depend on its parts alone: fixed order, fixed time, one way of compressing.
/// System.IO.Packaging gives no such promise; its order and names differ between runtimes.
/// </summary>
internal static class StablePackage
{
    public static void Write(IReadOnlyList<PackagePart> parts, Stream output)
    {
        using var zip = new ZipOutput(output);
        var markup = new MarkupWriter();
        using var buffer = new MemoryStream();
        foreach (var part in parts)
        {
            buffer.SetLength(0);
            zip.Add(part.Path, part.Ready ?? DeflatedPart.Of(part, markup, buffer));
        }

        zip.Finish();
    }
}
