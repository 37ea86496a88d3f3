namespace OrgLife.Documents.Layout;

/// <summary>What <c>hhea</c> says of all glyphs.</summary>
internal sealed class HheaTable(FontTable hhea)
{
    public const int Size = 36;

    public int Ascent { get; } = hhea.I16(4);

    public int Descent { get; } = hhea.I16(6);

    public int MetricCount { get; } = hhea.U16(34);
}
