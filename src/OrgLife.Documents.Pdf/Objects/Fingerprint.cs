using System.Buffers.Binary;

namespace OrgLife.Documents.Pdf;

/// <summary>
/// 128 bits that stand for a file's bytes in its ID (ISO 32000-1 14.4): two multiplicative hashes over 64-bit
/// words. They tell files apart and prove nothing.
/// </summary>
internal sealed class Fingerprint
{
    private const ulong FirstFactor = 0x9E3779B97F4A7C15;
    private const ulong SecondFactor = 0xC2B2AE3D27D4EB4F;
    private ulong _first = FirstFactor;
    private ulong _second = SecondFactor;

    public void Add(ReadOnlySpan<byte> bytes)
    {
        Mix((ulong)bytes.Length);
        while (bytes.Length >= sizeof(ulong))
        {
            Mix(BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            bytes = bytes.Slice(sizeof(ulong));
        }

        foreach (var octet in bytes)
        {
            Mix(octet);
        }
    }

    public void WriteTo(ByteBuffer buffer)
    {
        buffer.Append((byte)'<');
        for (var shift = 56; shift >= 0; shift -= 8)
        {
            buffer.Hex((byte)(_first >> shift)).Hex((byte)(_second >> shift));
        }

        buffer.Append((byte)'>');
    }

    private void Mix(ulong word)
    {
        unchecked
        {
            _first = (_first ^ word) * FirstFactor;
            _first ^= _first >> 32;
            _second = (_second + word) * SecondFactor;
            _second ^= _second >> 29;
        }
    }
}
