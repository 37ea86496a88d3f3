using OrgLife.Documents.Deflate;

namespace OrgLife.Documents.Layout.Tests;

public class HuffmanCodeTests
{
    /// <summary>Counts that grow like Fibonacci's numbers would want codes as long as there are symbols.</summary>
    [Fact]
    public void NoCodeIsTooLongAndAllFit()
    {
        var code = new HuffmanCode(40, 15);
        for (var (i, a, b) = (0, 1, 1); i < 40; i++)
        {
            code.Counts[i] = a;
            (a, b) = (b, i < 34 ? a + b : b);
        }

        code.Build();

        code.Lengths.Max().ShouldBe((byte)15);
        code.Lengths.Sum(length => 1 << (15 - length)).ShouldBeLessThanOrEqualTo(1 << 15);
    }

    [Fact]
    public void OftenMeansShort()
    {
        var code = new HuffmanCode(4, 15);
        new[] { 1, 100, 1, 10 }.CopyTo(code.Counts, 0);

        code.Build();

        code.Lengths.ShouldBe([3, 1, 3, 2]);
    }

    /// <summary>RFC 1951 3.2.2 has this example: A to H with lengths (3, 3, 3, 3, 3, 2, 4, 4).</summary>
    [Fact]
    public void CodesAreThoseOfTheStandardsExample() =>
        HuffmanCode.Of([3, 3, 3, 3, 3, 2, 4, 4]).Codes
            .ShouldBe(new ushort[] { 0b010, 0b110, 0b001, 0b101, 0b011, 0b00, 0b0111, 0b1111 });

    [Fact]
    public void ThereAreAlwaysTwoCodes()
    {
        var code = new HuffmanCode(30, 15);

        code.Build();

        code.Lengths.Count(length => length == 1).ShouldBe(2);
    }
}
