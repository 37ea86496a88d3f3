using System.Text;

namespace OrgLife.Documents.Rendering.Tests;

/// <summary>
/// A ruler on a printed page: poppler draws it, and ink is measured where it is, whatever the file says of it.
/// Positions count from the upper left corner of the paper.
/// </summary>
internal sealed class Ruler
{
    private const double DotsPerMillimeter = 20;

    private readonly byte[] _dots;
    private readonly int _start;
    private readonly int _width;
    private readonly int _height;

    private Ruler(byte[] picture)
    {
        _dots = picture;
        var fields = Header(picture, out _start);
        (_width, _height) = (fields[0], fields[1]);
    }

    /// <summary>Lays the ruler on a page.</summary>
    public static Ruler On(string pdf, int page)
    {
        using var folder = new TemporaryFolder();
        var (name, number) = (folder.File("page"), page.ToString());
        OutsideProgram.Run(
            "pdftoppm", "-r", "508", "-f", number, "-l", number, "-singlefile", pdf, name);
        return new Ruler(File.ReadAllBytes(name + ".ppm"));
    }

    /// <summary>The strips of ink from top to bottom, of the dots between two distances from the left.</summary>
    public IReadOnlyList<InkBand> Down(Ink ink, double left = 0, double right = 210) =>
        Bands(_height, y => Enumerable.Range(Dots(left), Dots(right) - Dots(left))
            .Any(x => x < _width && Is(ink, x, y)));

    /// <summary>The strips of ink from left to right, of the dots between two distances from the top.</summary>
    public IReadOnlyList<InkBand> Across(Ink ink, double top = 0, double bottom = 297) =>
        Bands(_width, x => Enumerable.Range(Dots(top), Dots(bottom) - Dots(top))
            .Any(y => y < _height && Is(ink, x, y)));

    /// <summary>The rules: strips where ink is this wide without a gap.</summary>
    public IReadOnlyList<InkBand> Rules(Ink ink, double width = 150) =>
        Bands(_height, y => LongestRun(ink, y) > width * DotsPerMillimeter);

    private int LongestRun(Ink ink, int y)
    {
        var (longest, run) = (0, 0);
        for (var x = 0; x < _width; x++)
        {
            run = Is(ink, x, y) ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private bool Is(Ink ink, int x, int y)
    {
        var at = _start + (((y * _width) + x) * 3);
        var (red, green, blue) = (_dots[at], _dots[at + 1], _dots[at + 2]);
        return green < 128 && blue < 128 && (ink == Ink.Red ? red > 128 : red < 128);
    }

    private static List<InkBand> Bands(int count, Func<int, bool> hasInk)
    {
        var bands = new List<InkBand>();
        var start = -1;
        for (var i = 0; i <= count; i++)
        {
            var ink = i < count && hasInk(i);
            if (ink && start < 0)
            {
                start = i;
            }
            else if (!ink && start >= 0)
            {
                bands.Add(new InkBand(start / DotsPerMillimeter, i / DotsPerMillimeter));
                start = -1;
            }
        }

        return bands;
    }

    private static int Dots(double millimeters) => (int)(millimeters * DotsPerMillimeter);

    // "P6", width, height and depth, each followed by one blank.
    private static int[] Header(byte[] picture, out int start)
    {
        var (fields, at) = (new List<string>(), 0);
        while (fields.Count < 4)
        {
            var end = at;
            while (picture[end] > ' ')
            {
                end++;
            }

            fields.Add(Encoding.ASCII.GetString(picture, at, end - at));
            at = end + 1;
        }

        start = at;
        return [int.Parse(fields[1]), int.Parse(fields[2])];
    }
}
