using System.Buffers.Binary;
using System.Text;

namespace OrgLife.Documents.Pdf.Tests;

public class ProfileTests
{
    private static readonly byte[] Profile = SrgbProfile.Content.ToArray();

    [Fact]
    public void EveryTagLiesWholeInsideTheProfile()
    {
        var count = BinaryPrimitives.ReadInt32BigEndian(Profile.AsSpan(128));
        count.ShouldBe(10);
        BinaryPrimitives.ReadInt32BigEndian(Profile).ShouldBe(Profile.Length);
        for (var i = 0; i < count; i++)
        {
            var entry = Profile.AsSpan(132 + (i * 12));
            var offset = BinaryPrimitives.ReadInt32BigEndian(entry[4..]);
            var size = BinaryPrimitives.ReadInt32BigEndian(entry[8..]);
            (offset % 4).ShouldBe(0);
            (offset + size).ShouldBeLessThanOrEqualTo(Profile.Length);
        }
    }

    /// <summary>
    /// ICC.1:2010 9.2.17: red, green and blue at full add up to the white of the profile, D50.
    /// </summary>
    [Fact]
    public void ThePrimariesAddUpToWhite()
    {
        int[] white = [0xF6D6, 0x10000, 0xD32D];
        for (var axis = 0; axis < 3; axis++)
        {
            var sum = new[] { "rXYZ", "gXYZ", "bXYZ" }.Sum(name => Number(Tag(name), 8 + (axis * 4)));
            ((double)sum).ShouldBe(white[axis], 2);
        }
    }

    /// <summary>IEC 61966-2-1: half of full signal is 0.2140 of full light.</summary>
    [Fact]
    public void TheCurveIsThatOfSrgb()
    {
        var parameters = Enumerable.Range(0, 5)
            .Select(i => Number(Tag("rTRC"), 12 + (i * 4)) / 65536.0)
            .ToArray();
        var (g, a, b, c, d) = (parameters[0], parameters[1], parameters[2], parameters[3], parameters[4]);

        Math.Pow((a * 0.5) + b, g).ShouldBe(0.2140, 0.0001);
        d.ShouldBe(0.04045, 0.0001);
        (c * d).ShouldBe(Math.Pow((a * d) + b, g), 0.0001);
    }

    private static int Number(ReadOnlySpan<byte> tag, int offset) =>
        BinaryPrimitives.ReadInt32BigEndian(tag[offset..]);

    private static ReadOnlySpan<byte> Tag(string name)
    {
        for (var i = 0; i < 10; i++)
        {
            var entry = Profile.AsSpan(132 + (i * 12));
            if (Encoding.ASCII.GetString(entry[..4]) == name)
            {
                return Profile.AsSpan(BinaryPrimitives.ReadInt32BigEndian(entry[4..]));
            }
        }

        throw new InvalidOperationException(name);
    }
}
