using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace OrgLife.Documents.Tests;

public sealed class FilingPacketTests
{
    private static readonly RenderedPaper Paper = new("民主测评表", 2, [1, 2, 3], [4, 5, 6, 7]);

    [Fact]
    public void ThePacketHoldsBothFilesAndAManifestThatDescribesThem()
    {
        using var zip = Open(Packed("01-测评表"));

        zip.Entries.Select(entry => entry.FullName).ShouldBe(["01-测评表.docx", "01-测评表.pdf", "manifest.json"]);
        using var manifest = JsonDocument.Parse(zip.GetEntry("manifest.json")!.Open());
        var pdf = manifest.RootElement.GetProperty("files")[1];
        pdf.GetProperty("title").GetString().ShouldBe("民主测评表");
        pdf.GetProperty("file").GetString().ShouldBe("01-测评表.pdf");
        pdf.GetProperty("pages").GetInt32().ShouldBe(2);
        pdf.GetProperty("bytes").GetInt64().ShouldBe(4);
        pdf.GetProperty("sha256").GetString().ShouldBe(
            Convert.ToHexString(SHA256.HashData([4, 5, 6, 7])).ToLowerInvariant());
    }

    [Fact]
    public void NamesAreMarkedAsUtf8EvenWithRareCharacters()
    {
        var bytes = Packed("李𬭎·清单");

        // Bit 11 of the general purpose flags of the first local header (APPNOTE 4.4.4).
        (BitConverter.ToUInt16(bytes, 6) & 0x0800).ShouldBe(0x0800);
        Encoding.UTF8.GetString(bytes, 30, Encoding.UTF8.GetByteCount("李𬭎·清单.docx")).ShouldBe("李𬭎·清单.docx");
    }

    [Fact]
    public void ThePacketIsTheSameToTheByteTwice() => Packed("一").ShouldBe(Packed("一"));

    [Fact]
    public void AnEntryHasAFixedTime()
    {
        using var zip = Open(Packed("一"));

        zip.Entries.ShouldAllBe(entry => entry.LastWriteTime.DateTime == new DateTime(1980, 1, 1));
    }

    [Fact]
    public void ChineseInTheManifestIsReadableAsItIs()
    {
        using var zip = Open(Packed("一"));
        using var reader = new StreamReader(zip.GetEntry("manifest.json")!.Open());

        reader.ReadToEnd().ShouldContain("民主测评表");
    }

    [Theory]
    [InlineData("")]
    [InlineData("../一")]
    [InlineData("a\\b")]
    [InlineData("清单?")]
    [InlineData("清单.")]
    [InlineData("清\u0007单")]
    public void ANameThatIsNoFileNameEverywhereIsRefused(string name)
    {
        using var packet = FilingPacket.Create(new MemoryStream(), "备案包");

        Should.Throw<ArgumentException>(() => packet.Add(name, Paper));
    }

    [Fact]
    public void ANameStandsInAPacketOnce()
    {
        using var packet = FilingPacket.Create(new MemoryStream(), "备案包");
        packet.Add("a", Paper);

        Should.Throw<ArgumentException>(() => packet.Add("A", Paper));
    }

    [Fact]
    public void APacketWhoseFillingFailsLeavesNoFile()
    {
        var folder = Directory.CreateTempSubdirectory("packet").FullName;
        try
        {
            Should.Throw<InvalidOperationException>(() => FilingPacket.Save(
                Path.Combine(folder, "备案包.zip"), "备案包", _ => throw new InvalidOperationException()));

            Directory.GetFiles(folder).ShouldBeEmpty();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static byte[] Packed(string name)
    {
        using var memory = new MemoryStream();
        using (var packet = FilingPacket.Create(memory, "备案包"))
        {
            packet.Add(name, Paper);
            packet.Complete();
        }

        return memory.ToArray();
    }

    private static ZipArchive Open(byte[] bytes) => new(new MemoryStream(bytes), ZipArchiveMode.Read);
}
