namespace OrgLife.Documents.Pdf;

/// <summary>The checksum at the end of zlib data (RFC 1950 9), summed piece by piece.</summary>
internal struct ZlibSum
{
    private const uint Modulus = 65521;

    /// <summary>So many bytes can be added before the second sum must be reduced.</summary>
    private const int Batch = 5552;

    private uint _sum;
    private uint _sumOfSums;

    public ZlibSum() => _sum = 1;

    public readonly uint Value => (_sumOfSums << 16) | _sum;

    public void Add(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var batch = bytes.Slice(0, Math.Min(bytes.Length, Batch));
            bytes = bytes.Slice(batch.Length);
            foreach (var octet in batch)
            {
                _sum += octet;
                _sumOfSums += _sum;
            }

            _sum %= Modulus;
            _sumOfSums %= Modulus;
        }
    }
}
