using System.Buffers.Binary;

namespace OrgLife.Documents.Layout;

/// <summary>
/// A charstring in the making, with the places of the operands that wait for their operator.
/// </summary>
internal sealed class CharstringOutput(Func<string, FontException> fault)
{
    // The format allows 48; more do no harm (Adobe Technical Note 5177, appendix B).
    private const int MostOperands = 192;

    // In the place of an operand that is computed.
    private const int Computed = -1;

    private readonly int[] _operands = new int[MostOperands];
    private byte[] _bytes = new byte[512];
    private int _length;

    public int OperandCount { get; private set; }

    public void AddNumber(ReadOnlySpan<byte> number)
    {
        Push(_length);
        Append(number);
    }

    /// <summary>Adds an operator that takes all operands.</summary>
    public void AddOperator(ReadOnlySpan<byte> code)
    {
        Append(code);
        OperandCount = 0;
    }

    public void AddArithmetic(ReadOnlySpan<byte> code, int taken, int left)
    {
        if (OperandCount < taken)
        {
            throw Fault("takes operands that are not there");
        }

        Append(code);
        OperandCount -= taken;
        for (var i = 0; i < left; i++)
        {
            Push(Computed);
        }
    }

    /// <summary>Takes the last operand out again: it numbers a subroutine.</summary>
    public int TakeBackNumber()
    {
        var start = OperandCount > 0 ? _operands[--OperandCount] : Computed;
        if (start == Computed)
        {
            throw Fault("calls a subroutine by no number, or by a computed one");
        }

        var number = new ReadOnlySpan<byte>(_bytes, start, _length - start);
        var value = ValueOf(number);
        _length = start;
        return value;
    }

    public FontException Fault(string reason) => fault(reason);

    public byte[] ToArray() => new ReadOnlySpan<byte>(_bytes, 0, _length).ToArray();

    private int ValueOf(ReadOnlySpan<byte> number) => (number[0], number.Length) switch
    {
        (28, 3) => BinaryPrimitives.ReadInt16BigEndian(number.Slice(1)),
        (>= 32 and <= 246, 1) or (>= 247 and <= 254, 2) => CffNumbers.SmallInteger(number),
        (255, 5) => BinaryPrimitives.ReadInt16BigEndian(number.Slice(1)),
        _ => throw Fault("calls a subroutine by a computed number"),
    };

    private void Push(int place)
    {
        if (OperandCount == MostOperands)
        {
            throw Fault("heaps up too many operands");
        }

        _operands[OperandCount++] = place;
    }

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
