using System.Text;
using OrgLife.Documents.Layout;

namespace OrgLife.Documents.Pdf.Tests;

public class AttachmentTests
{
    private static readonly LaidOutDocument Page = new Sheet().Line("正文", 28, 40).Document;

    [Fact]
    public void AttachedFilesComeOutUnchanged()
    {
        var content = Encoding.UTF8.GetBytes("{\"优秀\":12}");
        using var file = Written(Attached("评议结果.json", content));

        var (_, output, _) = Tool.Run("qpdf", $"--show-attachment=评议结果.json", file.Path);

        Encoding.UTF8.GetBytes(output).ShouldBe(content);
        file.Faults().ShouldBe("");
    }

    [Fact]
    public void ManyAttachmentsAreFoundByName()
    {
        using var file = Written(
            [.. new[] { "b.txt", "a.txt", "汇总.csv", "附件1.txt", "Z.txt" }
                .Select(name => Attached(name, Encoding.UTF8.GetBytes(name)))]);

        foreach (var name in (string[])["a.txt", "b.txt", "Z.txt", "汇总.csv", "附件1.txt"])
        {
            Tool.Run("qpdf", $"--show-attachment={name}", file.Path).Output.ShouldBe(name);
        }

        ConformanceCheck.UnmetBy(file).ShouldBeEmpty();
    }

    [Fact]
    public void ATimeIsWrittenOnlyIfGiven()
    {
        var time = new DateTimeOffset(2024, 3, 1, 0, 0, 0, TimeSpan.Zero);
        using var file = Written(Attached("a.txt", [1]), Attached("b.txt", [2]) with { Modified = time });

        var times = file.Objects().OfType("/EmbeddedFile")
            .Select(stream => PdfJson.Text(stream["/Params"]!["/ModDate"]));

        times.ShouldBe([null, "D:20240301000000+00'00'"]);
    }

    [Fact]
    public void TwoAttachmentsOfOneNameAreRefused() =>
        Should.Throw<ArgumentException>(() => Written(Attached("a.txt", [1]), Attached("a.txt", [2])))
            .Message.ShouldContain("a.txt");

    private static PdfAttachment Attached(string name, byte[] content) =>
        new() { FileName = name, Content = content, MediaType = "text/plain" };

    private static WrittenFile Written(params PdfAttachment[] attachments) =>
        new(Page, new PdfOptions { Attachments = attachments });
}
