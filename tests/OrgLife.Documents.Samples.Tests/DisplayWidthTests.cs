using OrgLife.Samples;

namespace OrgLife.Documents.Samples.Tests;

public class DisplayWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("work-plan", 9)]
    [InlineData("工作方案", 8)]
    [InlineData("许䶮", 4)]
    [InlineData("李\U0002CB4E", 4)]
    [InlineData("古丽娜尔·示例别克", 17)]
    [InlineData("（）：，", 8)]
    [InlineData("e\u0301", 1)]
    [InlineData("한국", 4)]
    public void HanziTakeTwoColumnsWhateverTheirCodeUnits(string text, int width) => DisplayWidth.Of(text).ShouldBe(width);

    [Fact]
    public void ColumnsOfATableLineUpWhateverTheirScript()
    {
        var table = new TextTable("姓名", "票数>", "备注");
        table.Add("许䶮", "7", "甲");
        table.Add("Anna", "1,234", "乙");
        var writer = new StringWriter { NewLine = "\n" };

        table.WriteTo(writer);

        writer.ToString().ShouldBe("姓名   票数  备注\n许䶮      7  甲\nAnna  1,234  乙\n");
    }
}
