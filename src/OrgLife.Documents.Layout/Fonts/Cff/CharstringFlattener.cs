using static OrgLife.Documents.Layout.CharstringOperators;

namespace OrgLife.Documents.Layout;

/// <summary>
/// Writes a charstring with its subroutines inlined, so that a glyph stands alone: what a subset weighs then
/// depends on its glyphs only. Its width becomes the one of <c>hmtx</c>, which is the one documents state (ISO 19005-3
/// 6.2.11.5); not all fonts have the same in both. Hints stay: they are 4 % of it and sharpen small sizes on screens.
/// </summary>
internal sealed class CharstringFlattener
{
    private const int DeepestCall = 10;
    private const int MostCalls = 10_000;

    private readonly CffFont _font;
    private readonly CffSubroutines? _locals;
    private readonly CharstringOutput _output;
    private readonly byte[] _width;
    private bool _hasWidth;
    private int _stems;
    private int _calls;
    private bool _ended;

    private CharstringFlattener(CffFont font, int glyph, byte[] width)
    {
        (_font, _width) = (font, width);
        _locals = font.FontDicts[font.FontDictOf(glyph)].Subroutines;
        _output = new CharstringOutput(reason => font.Fault($"the charstring of glyph {glyph} {reason}"));
    }

    /// <summary>The charstring of a glyph by itself.</summary>
    /// <param name="font">The font.</param>
    /// <param name="glyph">The glyph.</param>
    /// <param name="width">Its width as an operand; empty for that of most glyphs, which is stated once.</param>
    public static byte[] Flatten(CffFont font, int glyph, byte[] width)
    {
        var charstring = font.CharstringOf(glyph);
        var flattener = new CharstringFlattener(font, glyph, width);
        flattener.Run(charstring.Slice(0, charstring.Length), 0);
        if (!flattener._ended)
        {
            flattener.SetWidth(flattener._output.OperandCount > 0);
            flattener._output.AddOperator([EndChar]);
        }

        return flattener._output.ToArray();
    }

    private void Run(ReadOnlySpan<byte> code, int depth)
    {
        while (code.Length > 0 && !_ended && code[0] != Return)
        {
            var length = Step(code, depth);
            code = code.Slice(length);
        }
    }

    /// <summary>Takes over one number or operator and says how many bytes it has.</summary>
    private int Step(ReadOnlySpan<byte> code, int depth)
    {
        int first = code[0];
        switch (first)
        {
            case ShortInteger or >= 32:
                return Take(code, NumberLength(first), isNumber: true);
            case CallLocal or CallGlobal:
                Call(first == CallGlobal ? _font.GlobalSubroutines : _locals, depth);
                return 1;
            case HStem or VStem or HStemHm or VStemHm:
                AddStems();
                return Take(code, 1, isNumber: false);
            case HintMask or CounterMask:
                // Operands before a mask are vertical stems.
                AddStems();
                return Take(code, 1 + ((_stems + 7) / 8), isNumber: false);
            case RMoveTo or HMoveTo or VMoveTo:
                SetWidth(_output.OperandCount > (first == RMoveTo ? 2 : 1));
                return Take(code, 1, isNumber: false);
            case Escape:
                return Escaped(code);
            case EndChar:
                End();
                return Take(code, 1, isNumber: false);
            default:
                return Draws(first) ? Draw(code, 1) : throw _output.Fault($"holds operator {first}");
        }
    }

    private int Draw(ReadOnlySpan<byte> code, int length)
    {
        // What draws without a move before it begins at the origin; there is no place for a width then.
        if (!_hasWidth)
        {
            _hasWidth = true;
            _output.PutFirst([.. _width, Zero, Zero, RMoveTo], replaces: false);
        }

        return Take(code, length, isNumber: false);
    }

    private void AddStems()
    {
        var operands = _output.OperandCount;
        _stems += operands / 2;
        SetWidth(operands % 2 == 1);
    }

    /// <summary>
    /// The first operator that clears the operands may have one more than it takes: the width (Adobe Technical Note
    /// 5177, section 3.1).
    /// </summary>
    private void SetWidth(bool isThere)
    {
        if (!_hasWidth)
        {
            _hasWidth = true;
            _output.PutFirst(_width, isThere);
        }
    }

    private static int NumberLength(int first) => first switch
    {
        ShortInteger => 3,
        <= 246 => 1,
        Fixed => 5,
        _ => 2,
    };

    private int Take(ReadOnlySpan<byte> code, int length, bool isNumber)
    {
        if (length > code.Length)
        {
            throw _output.Fault("ends in the middle");
        }

        if (isNumber)
        {
            _output.AddNumber(code.Slice(0, length));
        }
        else
        {
            _output.AddOperator(code.Slice(0, length));
        }

        return length;
    }

    private void Call(CffSubroutines? subroutines, int depth)
    {
        if (depth == DeepestCall || ++_calls > MostCalls)
        {
            throw _output.Fault("calls too many subroutines");
        }

        if (subroutines is null)
        {
            throw _output.Fault("calls a local subroutine, and there are none");
        }

        Run(subroutines.Called(_output.TakeBackNumber()), depth + 1);
    }

    private int Escaped(ReadOnlySpan<byte> code)
    {
        int second = code.Length > 1 ? code[1] : throw _output.Fault("ends in the middle");
        return DrawsEscaped(second)
            ? Draw(code, 2)
            : throw _output.Fault($"holds operator 12 {second}, which is not supported");
    }

    private void End()
    {
        // Deprecated: it names a letter and an accent, which would have to be in the subset as well.
        if (_output.OperandCount >= 4)
        {
            throw _output.Fault("is composed of two other glyphs (seac), which is not supported");
        }

        SetWidth(_output.OperandCount > 0);
        _ended = true;
    }
}
