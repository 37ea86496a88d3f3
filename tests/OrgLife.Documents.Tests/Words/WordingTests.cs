using System.Text;

namespace OrgLife.Documents.Tests;

public sealed class WordingTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("wording").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void AHostReplacesOneSentenceAndKeepsTheRest()
    {
        Write("""{ "workPlan": { "stages": "方法步骤" } }""");

        var wording = Wording.Default.With(_folder);

        Trees.WordsOf(Samples.WorkPlan).ShouldContain("三、程序：");
        var words = OrgLife.Documents.Content.DocumentText.PlainText(
            Samples.WorkPlan.Compose(new CompositionOptions { Wording = wording }));
        words.ShouldContain("三、方法步骤\n");
        words.ShouldContain("二、目的：");
        wording.Keys.ShouldBe(Wording.Default.Keys);
    }

    [Fact]
    public void AnUnknownKeyIsNamedWithItsFileAndLine() =>
        Fault("{\n  \"workPlan\": {\n    \"stage\": \"方法步骤\"\n  }\n}")
            .ShouldBe("own.json:3 workPlan.stage：没有这一句。是否应为“workPlan.stages”？");

    [Fact]
    public void AnUnknownPlaceholderIsNamedWithItsLineAndThoseThereAre() =>
        Faults("{ \"list\": {\n\"date\": \"日期：{day}{date}\",\n\"missing\": \"待补{x}\" } }").ShouldBe(
        [
            "own.json:2 list.date：没有占位符{day}；可用：{date}。",
            "own.json:3 list.missing：没有占位符{x}；这一句不用占位符。",
        ]);

    [Theory]
    [InlineData("日期")]
    [InlineData("日期：{date")]
    [InlineData("日期：date}")]
    public void APlaceholderThatIsNotUsedIsNamedWithItsLine(string sentence) =>
        Fault($"{{ \"list\":\n{{ \"date\": \"{sentence}\" }} }}")
            .ShouldBe("own.json:2 list.date：少了占位符{date}，这一项内容就印不出来。");

    [Fact]
    public void ASentenceThatIsWrittenTwiceIsNamedWithBothLines() =>
        Fault("{ \"list\": {\n\"missing\": \"待补\",\n\"missing\": \"待填\" } }")
            .ShouldBe("own.json:3 list.missing：这一句在第2行已经写过。");

    [Fact]
    public void ASentenceOfTwoFilesIsNamedWithBoth()
    {
        Write("{ \"list\": { \"missing\": \"待补\" } }", "a.json");

        Write("{ \"list\": {\n\"missing\": \"待填\" } }");
        var fault = Should.Throw<WordingException>(() => Wording.Default.With(_folder)).Faults.ShouldHaveSingleItem();

        (Path.GetFileName(fault.File), fault.Line).ShouldBe(("own.json", 2));
        fault.Message.ShouldBe($"这一句在{Path.Combine(_folder, "a.json")}第1行已经写过。");
    }

    [Theory]
    [InlineData("3")]
    [InlineData("[ \"待补\" ]")]
    [InlineData("null")]
    public void OnlyObjectsAndStringsMayStandThere(string value) =>
        Fault($"{{ \"list\": {{\n\"missing\": {value} }} }}")
            .ShouldBe("own.json:2 list.missing：这里只能写对象（花括号）或文字。");

    [Theory]
    [InlineData("方法步骤", 1)]
    [InlineData("{\n\"list\": {\n\"missing\": \"待补\",\n}", 4)]
    [InlineData("", 1)]
    [InlineData("{}\n{}", 2)]
    public void WhatIsNotJsonIsNamedWithItsLine(string json, int line) =>
        Fault(json).ShouldBe($"own.json:{line} 不是正确的 JSON。");

    [Fact]
    public void TextWithoutAnObjectAroundItIsRefused() =>
        Fault("\"待补\"").ShouldBe("own.json:1 这里只能写对象（花括号）或文字。");

    [Fact]
    public void OtherEncodingsAreRefused()
    {
        File.WriteAllBytes(
            Path.Combine(_folder, "own.json"),
            [.. Encoding.UTF8.GetBytes("{\n\"list\": { \"missing\": \""), 0xB4, 0xFD, .. Encoding.UTF8.GetBytes("\" } }")]);

        Faults().ShouldBe(["own.json:2 不是 UTF-8 编码。"]);
    }

    [Fact]
    public void HalfACharacterIsRefused() =>
        Fault("{ \"list\": {\n\"missing\": \"\\uD800\" } }").ShouldStartWith("own.json:2 list");

    [Fact]
    public void AByteOrderMarkIsRead()
    {
        Write("\uFEFF{ \"list\": { \"missing\": \"待补\" } }");

        Wording.Default.With(_folder)["list.missing"].ShouldBe("待补");
    }

    [Fact]
    public void AllFaultsOfAllFilesComeAtOnce()
    {
        Write("{\n\"list\": { \"date\": 1 } }", "b.json");
        Write("{\n\"a\": \"甲\",\n\"workPlan\": { \"point\": \"{x}\" } }", "a.json");
        Write("{", "c.json");

        Faults().Select(fault => string.Join(" ", fault.Split('：')[0].Split(' ').Take(2))).ShouldBe(
            ["a.json:2 a", "a.json:3 workPlan.point", "a.json:3 workPlan.point", "b.json:2 list.date", "c.json:1 不是正确的"]);
    }

    [Fact]
    public void TheExceptionListsItsFaults()
    {
        Write("{\n\"a\": \"甲\" }");

        var exception = Should.Throw<WordingException>(() => Wording.Default.With(_folder));

        exception.Faults.ShouldHaveSingleItem().Key.ShouldBe("a");
        exception.Message.ShouldContain("own.json:2 a：没有这一句。");
    }

    [Fact]
    public void BracesInWhatIsFilledInAreWords() =>
        Wording.Default.Fill("ballotForm.person", ("name", "{post}"), ("post", "{name}")).ShouldBe("{post}（{name}）");

    [Fact]
    public void ValuesOfOtherPlaceholdersAreAFaultOfTheLibrary()
    {
        Should.Throw<ArgumentException>(() => Wording.Default.Fill("list.date", ("day", "3月1日")));
        Should.Throw<ArgumentException>(() => Wording.Default.Fill("list.missing", ("date", "3月1日")));
        Should.Throw<ArgumentException>(() => Wording.Default.Fill("list.date"));
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public void NoPlaceholderIsEverPrinted(int paper) =>
        Trees.WordsOf(ValidPapers.All[paper]).ShouldAllBe(line => !line.Contains('{') && !line.Contains('}'));

    public static TheoryData<int> Papers => [.. Enumerable.Range(0, ValidPapers.All.Count)];

    private void Write(string json, string file = "own.json") => File.WriteAllText(Path.Combine(_folder, file), json);

    private string Fault(string json)
    {
        Write(json);
        return Faults().ShouldHaveSingleItem();
    }

    private string[] Faults(string json)
    {
        Write(json);
        return Faults();
    }

    // With the names of the files alone: their folder is another each time.
    private string[] Faults() =>
    [
        .. Should.Throw<WordingException>(() => Wording.Default.With(_folder)).Faults
            .Select(fault => Path.GetFileName(fault.ToString())),
    ];
}
