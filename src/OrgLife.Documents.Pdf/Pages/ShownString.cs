using System.Buffers.Binary;

namespace OrgLife.Documents.Pdf;

/// <summary>
/// A string of glyphs that a page shows: by itself (Tj, or ' on the next line) or, once a glyph must be moved, in an
/// array with the adjustments (TJ) (ISO 32000-1 9.4.3).
/// </summary>
internal sealed class ShownString(ByteBuffer bytes, CellPlaces cells)
{
    private const int None = -1;

    /// <summary>Where it begins; none where no string is open.</summary>
    private int _start = None;
    private bool _isArray;
    private bool _isOnNextLine;

    /// <summary>The next string begins below the start of the last line.</summary>
    public void BeginOnNextLine() => _isOnNextLine = true;

    /// <summary>Shows a glyph behind the last one.</summary>
    public void Add(in DrawnCharacter character)
    {
        if (_start == None)
        {
            cells.AddString();
            _start = bytes.Length;
            bytes.Append((byte)'(');
        }

        BinaryPrimitives.WriteUInt32LittleEndian(bytes.Room(sizeof(uint)), character.Shown);
        bytes.Advance(character.ShownLength);
    }

    /// <summary>Moves what follows to the left, by so many thousandths of the em.</summary>
    public void Adjust(long adjustment)
    {
        if (!_isArray)
        {
            BeginArray();
        }

        if (bytes.Length > _start)
        {
            bytes.Append((byte)')');
        }

        bytes.Number(adjustment).Append((byte)'(');
    }

    public void Close()
    {
        if (_start == None)
        {
            return;
        }

        cells.AddString();
        bytes.Append(_isArray ? ")]TJ\n"u8 : _isOnNextLine ? ")'\n"u8 : ")Tj\n"u8);
        (_start, _isArray, _isOnNextLine) = (None, false, false);
    }

    private void BeginArray()
    {
        _start = _start == None ? bytes.Length : _start;
        var opening = _isOnNextLine ? " T*["u8 : "["u8;
        bytes.Insert(_start, opening);
        _start += opening.Length;
        (_isArray, _isOnNextLine) = (true, false);
    }
}
