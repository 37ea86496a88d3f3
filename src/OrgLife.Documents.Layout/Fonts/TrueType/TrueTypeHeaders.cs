namespace OrgLife.Documents.Layout;

/// <summary>The fixed-size tables that a subset takes over, but for a few numbers.</summary>
internal sealed class TrueTypeHeaders(FaceTables tables)
{
    public const int MaxpSize = 32;

    public byte[] Head { get; } = Copy(tables, "head", HeadTable.Size);

    public byte[] Hhea { get; } = Copy(tables, "hhea", HheaTable.Size);

    public byte[] Maxp { get; } = Copy(tables, "maxp", MaxpSize);

    private static byte[] Copy(FaceTables tables, string tag, int size) =>
        tables.ReadStart(tag, size).Slice(0, size).ToArray();
}
