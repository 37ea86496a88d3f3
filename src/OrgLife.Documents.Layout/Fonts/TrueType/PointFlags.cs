namespace OrgLife.Documents.Layout;

/// <summary>The flags of a point in a simple glyph (OpenType, glyf).</summary>
internal static class PointFlags
{
    public const int Repeat = 0x08;

    private const int XIsShort = 0x02;
    private const int YIsShort = 0x04;
    private const int XIsSame = 0x10;
    private const int YIsSame = 0x20;

    /// <summary>How many bytes both coordinates of a point take.</summary>
    public static int CoordinateBytes(int flag) =>
        Bytes(flag, XIsShort, XIsSame) + Bytes(flag, YIsShort, YIsSame);

    private static int Bytes(int flag, int isShort, int isSame)
    {
        if ((flag & isShort) != 0)
        {
            return 1;
        }

        return (flag & isSame) != 0 ? 0 : 2;
    }
}
