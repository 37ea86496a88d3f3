using System.Globalization;

namespace OrgLife.Documents.Pdf.Tests;

/// <summary>
/// The widths in the charstrings of a CID-keyed CFF font (Adobe Technical Notes 5176, 5177), in thousandths of an em
/// of 1000. Reads what a subset may hold: no subroutines, FDSelect of format 3.
/// </summary>
internal sealed class CffWidths
{
    private const int CharStrings = 17, Private = 18, DefaultWidth = 20, NominalWidth = 21;
    private const int FontDicts = 1236, FontDictSelect = 1237;

    private readonly byte[] _font;

    private CffWidths(byte[] font) => _font = font;

    public static IEnumerable<double> Of(byte[] font) => new CffWidths(font).Read();

    private List<double> Read()
    {
        var names = Index(_font[2]);
        var top = Dict(Index(names[^1].End)[0]);
        var privates = Index((int)top[FontDicts][0]).Select(entry => Dict(entry)[Private])
            .Select(place => Dict(((int)place[1], (int)(place[1] + place[0])))).ToArray();
        var dicts = Selection((int)top[FontDictSelect][0]);
        return [.. Index((int)top[CharStrings][0]).Select((entry, glyph) => Width(entry, privates[dicts[glyph]]))];
    }

    // The number before the first operator's own operands, if there is one more than those.
    private double Width((int Start, int End) charstring, Dictionary<int, double[]> dict)
    {
        var numbers = new List<double>();
        for (var at = charstring.Start; at < charstring.End;)
        {
            if (_font[at] is 28 or >= 32)
            {
                numbers.Add(Number(ref at, inCharstring: true));
                continue;
            }

            var own = _font[at] switch { 21 => 2, 4 or 22 => 1, 14 => 0, _ => numbers.Count / 2 * 2 };
            return numbers.Count > own
                ? numbers[0] + dict.GetValueOrDefault(NominalWidth, [0])[0]
                : dict.GetValueOrDefault(DefaultWidth, [0])[0];
        }

        throw new FormatException("A charstring without an operator.");
    }

    private List<(int Start, int End)> Index(int at)
    {
        var count = U16(at);
        if (count == 0)
        {
            return [(at + 2, at + 2)];
        }

        var size = _font[at + 2];
        int Offset(int i) => at + 2 + (size * (count + 1)) + Enumerable.Range(0, size)
            .Aggregate(0, (value, k) => (value << 8) | _font[at + 3 + (i * size) + k]);
        return [.. Enumerable.Range(0, count).Select(i => (Offset(i), Offset(i + 1)))];
    }

    private Dictionary<int, double[]> Dict((int Start, int End) place)
    {
        var (dict, operands) = (new Dictionary<int, double[]>(), new List<double>());
        for (var at = place.Start; at < place.End;)
        {
            if (_font[at] > 21)
            {
                operands.Add(Number(ref at, inCharstring: false));
                continue;
            }

            var code = _font[at] == 12 ? 1200 + _font[++at] : _font[at];
            at++;
            dict[code] = [.. operands];
            operands.Clear();
        }

        return dict;
    }

    private List<int> Selection(int at) =>
        [.. Enumerable.Range(0, U16(at + 1)).SelectMany(i =>
        {
            var range = at + 3 + (3 * i);
            return Enumerable.Repeat((int)_font[range + 2], U16(range + 3) - U16(range));
        })];

    private double Number(ref int at, bool inCharstring)
    {
        int first = _font[at++];
        switch (first)
        {
            case 28:
                at += 2;
                return (short)U16(at - 2);
            case 29:
                at += 4;
                return (U16(at - 4) << 16) | U16(at - 2);
            case 30:
                return Real(ref at);
            case 255 when inCharstring:
                at += 4;
                return ((U16(at - 4) << 16) | U16(at - 2)) / 65_536.0;
            case <= 246:
                return first - 139;
            default:
                var second = _font[at++];
                return first <= 250 ? ((first - 247) * 256) + second + 108 : -((first - 251) * 256) - second - 108;
        }
    }

    private double Real(ref int at)
    {
        var text = "";
        while (!text.Contains('f', StringComparison.Ordinal))
        {
            text += _font[at++].ToString("x2", CultureInfo.InvariantCulture);
        }

        return double.Parse(
            text.Split('f')[0].Replace("a", ".").Replace("b", "E").Replace("c", "E-").Replace("e", "-"),
            CultureInfo.InvariantCulture);
    }

    private int U16(int at) => (_font[at] << 8) | _font[at + 1];
}
