using System.Globalization;
using System.IO.Compression;

namespace OrgLife.Documents.Word.Tests;

public sealed class PackageFacts
{
    [Theory]
    [MemberData(nameof(Papers.Names), MemberType = typeof(Papers))]
    public void TheValidatorFindsNothing(string paper) =>
        WordFile.Of(Papers.All[paper]).Problems().ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Papers.Names), MemberType = typeof(Papers))]
    public void TheSameTreeGivesTheSameBytesInTurkeyToo(string paper)
    {
        var here = WordFile.Of(Papers.All[paper]).Bytes;
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("tr-TR");

        try
        {
            WordFile.Of(Papers.All[paper]).Bytes.ShouldBe(here);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void ContentTypesComeFirstAndAllTimesAreTheSame()
    {
        using var archive = new ZipArchive(new MemoryStream(WordFile.Of(Papers.Of()).Bytes));

        archive.Entries[0].FullName.ShouldBe("[Content_Types].xml");
        archive.Entries.ShouldAllBe(entry => entry.LastWriteTime.DateTime == new DateTime(1980, 1, 1));
    }

    [Fact]
    public void AStreamThatCannotSeekGetsTheSameBytesAndStaysOpen()
    {
        using var kept = new MemoryStream();
        using var pipe = new DeflateStream(kept, CompressionLevel.NoCompression, leaveOpen: true);

        WordWriter.Write(Papers.Plan(PageSetup.TypeArea), pipe);

        pipe.CanWrite.ShouldBeTrue();
        pipe.Dispose();
        kept.Position = 0;
        using var read = new MemoryStream();
        new DeflateStream(kept, CompressionMode.Decompress).CopyTo(read);
        read.ToArray().ShouldBe(WordFile.Of(Papers.Plan(PageSetup.TypeArea)).Bytes);
    }

    [Fact]
    public void EveryRelationshipLeadsToAPartOfAKnownType()
    {
        var file = WordFile.Of(Papers.All["everything"]);

        var targets = file.All("word/_rels/document.xml.rels", "//rel:Relationship")
            .Select(relationship => "word/" + relationship.Attribute("Target")!.Value).ToList();
        var overrides = file.All("[Content_Types].xml", "//t:Override")
            .Select(type => type.Attribute("PartName")!.Value.TrimStart('/')).ToList();

        file.Names.ShouldBeSubsetOf([.. targets, "[Content_Types].xml", "_rels/.rels", "word/document.xml",
            "word/_rels/document.xml.rels", "docProps/core.xml", "docProps/app.xml"]);
        targets.ShouldBeSubsetOf(file.Names);
        overrides.ShouldBeSubsetOf(file.Names);
    }

    [Fact]
    public void ADocumentWithoutASectionIsRefused() =>
        Should.Throw<ArgumentException>(() => WordFile.Of(Papers.OfSections()));

    [Fact]
    public void TheFileSaysWhoWroteWhatAndWhen()
    {
        var file = WordFile.Of(new Document(
            new DocumentProperties
            {
                Title = "方案<\u0001>",
                Author = "某某支部",
                Keywords = ["组织生活会", "评议"],
                Created = new DateTimeOffset(2024, 2, 3, 4, 5, 6, TimeSpan.FromHours(8)),
            },
            Papers.Of(Papers.Line("甲")).Sections));

        file.All("docProps/core.xml", "//dc:title").Single().Value.ShouldBe("方案<>");
        file.All("docProps/core.xml", "//dc:creator").Single().Value.ShouldBe("某某支部");
        file.All("docProps/core.xml", "//cp:keywords").Single().Value.ShouldBe("组织生活会; 评议");
        file.All("docProps/core.xml", "//dc:language").Single().Value.ShouldBe("zh-CN");
        file.All("docProps/core.xml", "//dcterms:created").Single().Value.ShouldBe("2024-02-02T20:05:06Z");
        file.All("docProps/core.xml", "//dc:subject").ShouldBeEmpty();
    }

    [Fact]
    public void WithoutATimeNoneIsWritten() =>
        WordFile.Of(Papers.Of()).All("docProps/core.xml", "//dcterms:*").ShouldBeEmpty();
}
