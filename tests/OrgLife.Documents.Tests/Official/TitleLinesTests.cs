using OrgLife.Documents.Content;

namespace OrgLife.Documents.Tests;

public sealed class TitleLinesTests
{
    private static readonly ParagraphStyle Title = new OfficialStyles(PageSetup.TypeArea).Title;

    [Fact]
    public void ATitleThatJustFillsItsLineIsBrokenWhereDigitsMayTakeMoreRoom()
    {
        var style = new OfficialStyles(PageSetup.TypeArea).Title.Text;
        var title = "第一党支部班子2025年度组织生活会问题清单";

        NominalText.WidthOf(title, style).ShouldBeLessThan(PageSetup.TypeArea.TextWidth);
        TitleLines.Of(title, style, PageSetup.TypeArea.TextWidth, []).Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("关于做好2026年度基层党组织组织生活会和民主评议党员工作的通知")]
    [InlineData("中共示例县委组织部关于转发《关于开好年度组织生活会的若干意见》的通知")]
    [InlineData("示例县教育局示例县财政局示例县人力资源和社会保障局关于核定2026年度党员教育培训经费标准和加强使用管理的意见")]
    public void LinesMakeATrapeziumOrADiamond(string title)
    {
        var lengths = Lines(title).Select(Characters).ToList();

        lengths.Count.ShouldBeGreaterThan(1);
        var longest = lengths.IndexOf(lengths.Max());
        lengths.Take(longest + 1).ShouldBeInOrder(SortDirection.Ascending);
        lengths.Skip(longest).ShouldBeInOrder(SortDirection.Descending);
    }

    [Theory]
    [InlineData("中共示例县委组织部关于转发《关于开好年度组织生活会的若干意见》的通知", "《关于开好年度组织生活会的若干意见》")]
    [InlineData("关于做好2026年度基层党组织组织生活会和民主评议党员工作的通知", "2026年度")]
    [InlineData("示例县教育工委关于印发二十所中小学校党组织书记2026年3月15日述职评议安排的通知", "2026年3月15日")]
    public void NamesOfPapersNumbersAndDatesStayWhole(string title, string whole) =>
        Lines(title).ShouldContain(line => line.Contains(whole));

    [Fact]
    public void TheNameOfAnOrganStaysWhole()
    {
        const string organ = "示例县青少年校外活动指导站";
        var title = "关于同意" + organ + "承办全县党员志愿服务活动启动仪式的批复";

        TitleLines.Of(title, Title.Text, PageSetup.TypeArea.TextWidth, [organ])
            .ShouldContain(line => line.Contains(organ));
    }

    [Fact]
    public void ATitleThatFitsStaysOnOneLine() => Lines("关于召开组织生活会的通知").Count.ShouldBe(1);

    [Fact]
    public void NoLineBeginsWithThePossessiveNorEndsAlone()
    {
        foreach (var length in Enumerable.Range(21, 60))
        {
            var title = string.Concat(string.Concat(Enumerable.Repeat("关于推进党员教育管理", 9)).Take(length)) + "的函";

            var lines = Lines(title);

            string.Concat(lines).ShouldBe(title);
            lines.ShouldAllBe(line => !line.StartsWith('的') && line.Length > 2);
            lines.ShouldAllBe(line => NominalText.WidthOf(line, Title.Text) <= PageSetup.TypeArea.TextWidth);
        }
    }

    [Fact]
    public void ATitleWithoutEndIsLeftToTheLayout() => Lines(new string('会', 5000)).Count.ShouldBe(1);

    private static IReadOnlyList<string> Lines(string title) =>
        TitleLines.Of(title, Title.Text, PageSetup.TypeArea.TextWidth, []);

    private static double Characters(string line) =>
        (double)NominalText.WidthOf(line, Title.Text).Emu / Title.Text.CharacterPitch.Emu;
}
