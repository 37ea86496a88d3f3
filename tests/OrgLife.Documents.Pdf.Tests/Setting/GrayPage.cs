using System.Text;

namespace OrgLife.Documents.Pdf.Tests;

/// <summary>A drawn page: 0 is black, 255 is paper.</summary>
internal sealed record GrayPage(int Width, int Height, byte[] Dots, int DotsPerInch)
{
    private const double MillimetersPerInch = 25.4;

    /// <summary>The level at a point in millimetres from the upper left.</summary>
    public byte At(double x, double y) => Dots[(DotAt(y) * Width) + DotAt(x)];

    /// <summary>Reads the binary portable graymap that poppler writes.</summary>
    public static GrayPage Read(byte[] file, int dotsPerInch)
    {
        var words = Encoding.ASCII.GetString(file, 0, 64).Split([' ', '\n'], 5);
        var (width, height) = (int.Parse(words[1], null), int.Parse(words[2], null));
        return new GrayPage(width, height, file[^(width * height)..], dotsPerInch);
    }

    private int DotAt(double millimeters) => (int)(millimeters / MillimetersPerInch * DotsPerInch);
}
