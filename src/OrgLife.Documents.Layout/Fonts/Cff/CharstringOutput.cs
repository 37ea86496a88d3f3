using System.Buffers.Binary;

namespace OrgLife.Documents.Layout;

/// <summary>
/// A charstring in the making, with the places of the operands that wait for their operator.
/// </summary>
internal sealed class CharstringOutput(Func<string, FontException> fault)
{
    // The format allows 48; more do no harm (Adobe Technical Note 5177, appendix B).
    private const int MostOperands = 192;

    private readonly int[] _operands = new int[MostOperands];
    private byte[] _bytes = new byte[512];
    private int _length;

    public int OperandCount { get; private set; }

    public void AddNumber(ReadOnlySpan<byte> number)
    {
        if (OperandCount == MostOperands)
        {
            throw Fault("heaps up too many operands");
        }

        _operands[OperandCount++] = _length;
        Append(number);
    }

    /// <summary>Adds an operator that takes all operands.</summary>
    public void AddOperator(ReadOnlySpan<byte> code)
    {
        Append(code);
        OperandCount = 0;
    }

    /// <summary>Takes the last operand out again: it numbers a subroutine.</summary>
    public int TakeBackNumber()
    {
        if (OperandCount == 0)
        {
            throw Fault("calls a subroutine by no number");
        }

        _length = _operands[--OperandCount];
        return ValueAt(_bytes.AsSpan(_length));
    }

    /// <summary>Puts code before the operands that wait, in the place of the first of them where that is to go.</summary>
    public void PutFirst(ReadOnlySpan<byte> code, bool replaces)
    {
        var start = OperandCount > 0 ? _operands[0] : _length;
        var end = !replaces ? start : OperandCount > 1 ? _operands[1] : _length;
        var rest = _bytes.AsSpan(end, _length - end).ToArray();
        _length = start;
        Append(code);
        Append(rest);
    }

    public FontException Fault(string reason) => fault(reason);

    public byte[] ToArray() => new ReadOnlySpan<byte>(_bytes, 0, _length).ToArray();

    // Of a fixed-point number, the whole part.
    private static int ValueAt(ReadOnlySpan<byte> number) => number[0] is 28 or 255
        ? BinaryPrimitives.ReadInt16BigEndian(number.Slice(1))
        : CffNumbers.SmallInteger(number);

    private void Append(ReadOnlySpan<byte> bytes)
    {
        if (_length + bytes.Length > CffFont.LongestCharstring)
        {
            throw Fault($"is longer than {CffFont.LongestCharstring} bytes");
        }

        if (_length + bytes.Length > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + bytes.Length));
        }

        bytes.CopyTo(new Span<byte>(_bytes, _length, bytes.Length));
        _length += bytes.Length;
    }
}
