namespace OrgLife.Documents.Layout;

/// <summary>What <c>head</c> says: the em, the box around all glyphs, the width of loca's entries.</summary>
internal sealed class HeadTable
{
    public const int Size = 54;

    public HeadTable(FontTable head)
    {
        UnitsPerEm = head.U16(18);
        if (UnitsPerEm is < 16 or > 16384)
        {
            throw head.Fault($"{UnitsPerEm} units to the em, where 16 to 16384 are allowed");
        }

        Box = (head.I16(36), head.I16(38), head.I16(40), head.I16(42));
        IsBold = (head.U16(44) & 1) != 0;
        IsItalic = (head.U16(44) & 2) != 0;
        HasLongLocations = head.I16(50) switch
        {
            0 => false,
            1 => true,
            var format => throw head.Fault($"unknown loca format {format}"),
        };
    }

    public int UnitsPerEm { get; }

    public (int Left, int Bottom, int Right, int Top) Box { get; }

    public bool IsBold { get; }

    public bool IsItalic { get; }

    public bool HasLongLocations { get; }
}
