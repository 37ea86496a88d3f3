using System.IO.Compression;

namespace OrgLife.Documents.Word.Tests;

public sealed class LintFacts
{
    // What to change in which part so that just the rule is broken.
    private static readonly Dictionary<string, (string Part, string Old, string New)> Breaches = new()
    {
        ["W01"] = ("word/document.xml", "<w:gridCol w:w=\"", "<w:gridCol w:w=\"9"),
        ["W02"] = ("word/footer1.xml", "<w:fldChar w:fldCharType=\"separate\"/>", "<w:t>1</w:t>"),
        ["W03"] = ("word/document.xml", "<w:vMerge w:val=\"restart\"/>", "<w:vMerge w:val=\"0\"/>"),
        ["W04"] = ("word/document.xml", "</w:p></w:tc>", "</w:p><w:bookmarkEnd w:id=\"1\"/></w:tc>"),
        ["W05"] = ("word/styles.xml", "<w:rFonts ", "<w:rFonts w:eastAsiaTheme=\"minorEastAsia\" "),
        ["W06"] = ("word/styles.xml", "w:hAnsi=\"仿宋_GB2312\"", "w:hAnsi=\"Times New Roman\""),
        ["W07"] = ("word/settings.xml", "<w:themeFontLang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/>", ""),
        ["W08"] = ("word/styles.xml", "w:lineRule=\"exact\"", "w:lineRule=\"auto\""),
        ["W09"] = ("word/document.xml", "</w:sectPr>", "<w:docGrid w:type=\"linesAndChars\"/></w:sectPr>"),
        ["W10"] = ("word/document.xml", "<w:tblLayout w:type=\"fixed\"/>", ""),
        ["W11"] = ("word/document.xml", "</w:tr></w:tbl>", "</w:tr><w:tr><w:trPr><w:tblHeader/></w:trPr></w:tr></w:tbl>"),
        ["W12"] = ("word/styles.xml", "w:firstLine=\"630\"", "w:firstLine=\"31680\""),
        ["W13"] = ("word/document.xml", "w:w=\"11906\" w:h=\"16838\"", "w:w=\"12240\" w:h=\"15840\""),
        ["W14"] = ("word/document.xml", "<w:r><w:rPr>", "<w:r><w:rPr><w:b/>"),
        ["W15"] = (
            "word/document.xml",
            "<w:p><w:pPr><w:pStyle",
            "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p><w:p><w:pPr><w:pageBreakBefore/><w:pStyle"),
        ["W16"] = ("word/styles.xml", "<w:name w:val=\"heading 1\"/>", "<w:name w:val=\"一级标题\"/>"),
        ["W17"] = ("word/document.xml", "descr=\"", "title=\""),
        ["W18"] = (
            "word/_rels/document.xml.rels",
            "<Relationship Id=\"styles\"",
            "<Relationship Id=\"x\" Type=\"x\" Target=\"http://example.org/\" TargetMode=\"External\"/>"
            + "<Relationship Id=\"styles\""),
        ["W19"] = ("word/settings.xml", "<w:evenAndOddHeaders/>", ""),
    };

    public static TheoryData<string> RuleIds => [.. WordLint.Rules.Keys];

    [Theory]
    [MemberData(nameof(Papers.Names), MemberType = typeof(Papers))]
    public void EveryFileTheWriterMakesKeepsToTheProfile(string paper) =>
        Lint(WordFile.Of(Papers.All[paper]).Bytes).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void EveryRuleFindsItsBreach(string rule)
    {
        var (part, old, replacement) = Breaches[rule];
        var whole = Whole();

        Lint(whole).ShouldBeEmpty();
        Lint(Broken(whole, part, old, replacement)).Select(finding => finding.Rule).Distinct().ShouldBe([rule]);
    }

    [Fact]
    public void AFindingNamesThePlaceAsAClerkCounts()
    {
        var (part, old, replacement) = Breaches["W04"];

        var finding = Lint(Broken(Whole(), part, old, replacement))[0];

        finding.Part.ShouldBe("word/document.xml");
        finding.Place.ShouldBe("表1第1行第1格");
        finding.ToString().ShouldStartWith("W04 word/document.xml 表1第1行第1格：");
    }

    [Fact]
    public void WhatIsNoWordFileIsRefused()
    {
        Should.Throw<WordFileException>(() => WordLint.Check(new MemoryStream([1, 2, 3])));
        Should.Throw<WordFileException>(() => WordLint.Check(new MemoryStream(Zip("a.xml", "<a/>"))))
            .Reason.ShouldContain("document");
        Should.Throw<WordFileException>(() => WordLint.Check(new MemoryStream(
            Zip("word/document.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"))));
    }

    [Fact]
    public void TheProfilePageSaysWhatEveryRuleAsksFor()
    {
        var page = File.ReadAllText(Path.Combine(RepositoryRoot(), "docs", "word-profile.md"));

        foreach (var rule in WordLint.Rules)
        {
            page.ShouldContain($"| {rule.Key} | {rule.Value} |");
        }
    }

    private static byte[] Whole()
    {
        var styles = Papers.Styles;
        var tall = new TableCell("甲", styles.TableText) { RowSpan = 2 };
        var table = new Table(
            [ColumnWidth.Proportional(1), ColumnWidth.Proportional(2)],
            [
                new TableRow([tall, new TableCell("乙", styles.TableText)]),
                new TableRow([new TableCell("丙", styles.TableText)]),
            ],
            new TableStyle());
        var section = new Section(
            PageSetup.TypeArea,
            [
                new Heading("一、总体要求", styles.Heading(1)),
                new Paragraph("正文。", styles.Body),
                table,
                new Picture(Papers.Dot, Length.FromMillimeters(5), Length.FromMillimeters(5), "点"),
            ])
        {
            Furniture = OfficialFurniture.PageNumbers(styles),
        };
        return WordFile.Of(Papers.OfSections(section)).Bytes;
    }

    private static IReadOnlyList<LintFinding> Lint(byte[] docx) => WordLint.Check(new MemoryStream(docx));

    private static byte[] Broken(byte[] docx, string part, string old, string replacement)
    {
        var memory = new MemoryStream();
        memory.Write(docx);
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = zip.GetEntry(part)!;
            using var reader = new StreamReader(entry.Open());
            var text = reader.ReadToEnd();
            var place = text.IndexOf(old, StringComparison.Ordinal);
            place.ShouldBeGreaterThanOrEqualTo(0, $"{part} has no {old}");
            reader.Dispose();
            entry.Delete();
            using var writer = new StreamWriter(zip.CreateEntry(part).Open());
            writer.Write(text[..place] + replacement + text[(place + old.Length)..]);
        }

        return memory.ToArray();
    }

    private static byte[] Zip(string name, string content)
    {
        var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var writer = new StreamWriter(zip.CreateEntry(name).Open());
            writer.Write(content);
        }

        return memory.ToArray();
    }

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "OrgLife.Documents.sln")))
        {
            folder = folder.Parent;
        }

        return folder!.FullName;
    }
}
