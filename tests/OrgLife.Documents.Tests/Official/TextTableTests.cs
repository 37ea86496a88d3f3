using OrgLife.Documents.Content;

namespace OrgLife.Documents.Tests;

/// <summary>A table inside an official paper, such as a form that is attached to a notice.</summary>
public sealed class TextTableTests
{
    private static readonly OfficialTable Ballot = new()
    {
        Columns =
        [
            new() { Name = "姓名" }, new() { Name = "好", Group = "测评意见" }, new() { Name = "较好", Group = "测评意见" },
            new() { Name = "备注", Share = 1 },
        ],
        Rows = [new() { Cells = ["赵甲", "", "", ""] }, new() { Cells = ["钱乙", "√"] }],
        Note = "注：在相应栏中打“√”。\n字迹要清楚。",
    };

    private static OfficialDocument Paper { get; } = ValidPapers.Official with
    {
        Attachments = [new() { Title = "测评表", Body = [new() { Table = Ballot }] }],
    };

    [Fact]
    public void CellsMayBeLeftToBeFilledByHand() => Paper.Check().ShouldBeEmpty();

    [Fact]
    public void AHeadingWithoutTextIsStillAFault() =>
        (Paper with { Body = [new() { Level = 1, Heading = " " }] }).Check().ShouldNotBeEmpty();

    [Fact]
    public void ColumnsStandUnderTheirCommonHeading()
    {
        var head = Table.Rows.Take(Table.HeaderRows).ToList();

        head.Select(row => string.Join(" ", row.Cells.Select(Words))).ShouldBe(["姓名 测评意见 备注", "好 较好"]);
        head[0].Cells.Select(cell => (cell.ColumnSpan, cell.RowSpan)).ShouldBe([(1, 2), (2, 1), (1, 2)]);
    }

    [Fact]
    public void ARowWhereOnlyTheNameIsGivenHasRoomToWrite() =>
        Table.Rows.Skip(2).Select(row => row.MinimumHeight).ShouldBe([Length.FromMillimeters(9), Length.Zero]);

    [Fact]
    public void TheNoteStandsBelowTheTable()
    {
        var below = Trees.BlocksOf(Paper).SkipWhile(block => block is not Table { HeaderRows: 2 })
            .OfType<Paragraph>().Take(2);

        below.Select(line => Trees.TextOf(line.Inlines)).ShouldBe(["注：在相应栏中打“√”。", "字迹要清楚。"]);
    }

    [Theory]
    [InlineData(NumberingStyle.Official, "1.学习")]
    [InlineData(NumberingStyle.Comma, "1、学习")]
    [InlineData(NumberingStyle.WideStop, "1．学习")]
    public void TheThirdLevelIsNumberedAsThePaperWants(NumberingStyle style, string line) =>
        Trees.WordsOf(Paper with
        {
            Numbering = style,
            Body = [new() { Level = 1, Heading = "准备" }, new() { Level = 3, Heading = "学习", RunIn = true, Text = "安排两次。" }],
        }).ShouldContain(line + "。安排两次。");

    private static Table Table { get; } = Trees.BlocksOf(Paper).OfType<Table>().Single(table => table.HeaderRows == 2);

    private static string Words(TableCell cell) => string.Concat(cell.Paragraphs.Select(line => Trees.TextOf(line.Inlines)));
}
