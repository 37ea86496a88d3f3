using System.Buffers.Binary;

namespace OrgLife.Documents.Benchmarks;

/// <summary>The glyphs of one document, numbered as they come, and the font program that holds them.</summary>
internal sealed class LimitSubset
{
    private readonly LimitFont _font;
    private readonly ushort[] _numbers = new ushort[0x10000];
    private readonly List<int> _glyphs = [];

    public LimitSubset(LimitFont font)
    {
        _font = font;
        Number(0);
    }

    public IReadOnlyList<int> Glyphs => _glyphs;

    /// <summary>The number of a character's glyph in the subset.</summary>
    public int Add(char c) => Number(_font.GlyphOf[c]);

    /// <summary>An sfnt of glyf, head, hhea, hmtx, loca and maxp.</summary>
    public LimitBytes Write()
    {
        var glyf = new LimitBytes();
        var loca = new LimitBytes();
        var hmtx = new LimitBytes();
        for (var i = 0; i < _glyphs.Count; i++)
        {
            loca.U32((uint)glyf.Length);
            AddOutline(glyf, _glyphs[i]);
            hmtx.U16(_font.AdvanceOf(_glyphs[i])).U16(_font.BearingOf(_glyphs[i]));
        }

        loca.U32((uint)glyf.Length);
        return Assemble(glyf, hmtx, loca);
    }

    private int Number(int glyph)
    {
        if (glyph != 0 && _numbers[glyph] == 0)
        {
            _numbers[glyph] = (ushort)_glyphs.Count;
            _glyphs.Add(glyph);
        }
        else if (_glyphs.Count == 0)
        {
            _glyphs.Add(0);
        }

        return _numbers[glyph];
    }

    private void AddOutline(LimitBytes glyf, int glyph)
    {
        var outline = _font.OutlineOf(glyph).ToArray();
        if (outline.Length > 0 && BinaryPrimitives.ReadInt16BigEndian(outline) < 0)
        {
            Renumber(outline);
        }

        glyf.Add(outline);
        while (glyf.Length % 4 != 0)
        {
            glyf.Octet(0);
        }
    }

    // The parts of a composite.
    private void Renumber(byte[] outline)
    {
        int flags;
        var at = 10;
        do
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(at));
            var part = outline.AsSpan(at + 2);
            BinaryPrimitives.WriteUInt16BigEndian(part, (ushort)Number(BinaryPrimitives.ReadUInt16BigEndian(part)));
            at += 4 + ((flags & 1) != 0 ? 4 : 2)
                + ((flags & 8) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0);
        }
        while ((flags & 0x20) != 0);
    }

    private LimitBytes Assemble(LimitBytes glyf, LimitBytes hmtx, LimitBytes loca)
    {
        var head = _font.Table("head").ToArray();
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(50), 1);
        var hhea = _font.Table("hhea").ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(hhea.AsSpan(34), (ushort)_glyphs.Count);
        var maxp = _font.Table("maxp").ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(maxp.AsSpan(4), (ushort)_glyphs.Count);
        (string Tag, ReadOnlyMemory<byte> Bytes)[] tables =
        [
            ("glyf", glyf.Written.ToArray()), ("head", head), ("hhea", hhea),
            ("hmtx", hmtx.Written.ToArray()), ("loca", loca.Written.ToArray()), ("maxp", maxp),
        ];
        var file = new LimitBytes();
        file.U32(0x00010000).U16(tables.Length).U16(64).U16(2).U16(32);
        var offset = 12 + (tables.Length * 16);
        foreach (var (tag, bytes) in tables)
        {
            foreach (var letter in tag)
            {
                file.Octet((byte)letter);
            }

            file.U32(SumOf(bytes.Span)).U32((uint)offset).U32((uint)bytes.Length);
            offset += (bytes.Length + 3) & ~3;
        }

        foreach (var (_, bytes) in tables)
        {
            file.Add(bytes.Span).Add(new byte[((bytes.Length + 3) & ~3) - bytes.Length]);
        }

        return file;
    }

    private static uint SumOf(ReadOnlySpan<byte> bytes)
    {
        var sum = 0u;
        for (; bytes.Length >= 4; bytes = bytes[4..])
        {
            sum += BinaryPrimitives.ReadUInt32BigEndian(bytes);
        }

        return sum;
    }
}
