using System.Security.Cryptography;
using OrgLife.Documents.Content;
using OrgLife.Documents.Layout;
using OrgLife.Documents.Pdf;
using OrgLife.Documents.Word;

namespace OrgLife.Documents.Rendering.Tests;

/// <summary>A host serves many requests with one library: what a thread writes depends on no other.</summary>
public sealed class SharedLibraryTests
{
    private const int Threads = 16;
    private const int DocumentsAThread = 100;

    private static readonly OfficialStyles Styles = new(PageSetup.TypeArea);

    [Fact]
    public void SixteenThreadsOfAHundredDocumentsWriteTheBytesOfOneAfterTheOther()
    {
        var alone = FontLibrary.FromFolder(FontFolder.Path);
        var expected = Enumerable.Range(0, DocumentsAThread).Select(number => Written(number, alone)).ToArray();
        var shared = FontLibrary.FromFolder(FontFolder.Path);
        var written = new string[Threads][];
        using var start = new Barrier(Threads);
        var threads = Enumerable.Range(0, Threads).Select(i => new Thread(() =>
        {
            start.SignalAndWait();
            // Each begins elsewhere, so that all want other glyphs at a time.
            written[i] = [.. Enumerable.Range(0, DocumentsAThread)
                .Select(step => (step + (i * 7)) % DocumentsAThread)
                .Select(number => (number, Bytes: Written(number, shared)))
                .OrderBy(one => one.number).Select(one => one.Bytes)];
        })).ToArray();

        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());

        expected.Distinct().Count().ShouldBe(DocumentsAThread);
        written.ShouldAllBe(digests => digests.SequenceEqual(expected));
    }

    private static string Written(int number, FontLibrary fonts)
    {
        var document = Paper(number);
        using var bytes = new MemoryStream();
        WordWriter.Write(document, bytes);
        PdfWriter.Write(DocumentLayout.LayOut(document, fonts), bytes);
        return Convert.ToHexString(SHA256.HashData(bytes.ToArray()));
    }

    private static Document Paper(int number)
    {
        var hanzi = string.Concat(Enumerable.Range(number * 11, 60).Select(i => (char)(0x4E00 + (i * 37 % 3000))));
        return new Document(
            new DocumentProperties { Title = $"第{number}份" },
            [
                new Section(PageSetup.TypeArea,
                [
                    new Paragraph($"第{number}份", Styles.Title),
                    new Heading("一、情况", Styles.Heading(1)),
                    new Paragraph(hanzi + "许䶮，2026年3月1日。", Styles.Body),
                    new Table(
                        [ColumnWidth.Fit, ColumnWidth.Proportional(1)],
                        [new TableRow([new TableCell("姓名", Styles.TableHead), new TableCell(hanzi, Styles.TableText)])],
                        new TableStyle()),
                ])
                {
                    Furniture = OfficialFurniture.PageNumbers(Styles),
                },
            ]);
    }
}
