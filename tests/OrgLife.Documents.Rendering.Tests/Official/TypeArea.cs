namespace OrgLife.Documents.Rendering.Tests;

/// <summary>版心 — what the rulers measure against (GB/T 9704-2012 5.2.1), in millimetres.</summary>
internal static class TypeArea
{
    public const double Left = 28;
    public const double Right = 184;
    public const double Top = 37;
    public const double Bottom = 262;

    /// <summary>One character of the text with its spacing.</summary>
    public const double Character = 315 * 25.4 / 1440;

    /// <summary>One character of 四号.</summary>
    public const double SmallCharacter = 14 * 25.4 / 72;

    private const double FaceHeight = 16 * 25.4 / 72;

    /// <summary>0.5 mm in PDF, the standard's own 1 mm in Word.</summary>
    public static double Tolerance(Output output) => output == Output.Pdf ? 0.5 : 1;

    /// <summary>The lines of text of a page.</summary>
    public static List<InkBand> LinesOf(Ruler page) =>
        [.. page.Down(Ink.Black).Where(line => line.To < Bottom)];

    /// <summary>A character does not fill its face: the room around it is the same on both sides.</summary>
    public static InkBand Face(InkBand ink) =>
        new(ink.Middle - (FaceHeight / 2), ink.Middle + (FaceHeight / 2));
}
