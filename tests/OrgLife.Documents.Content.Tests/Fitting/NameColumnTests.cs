namespace OrgLife.Documents.Content.Tests;

public class NameColumnTests
{
    private const string Long = "阿卜杜热合曼·阿卜杜喀迪尔·图尔荪·示例阿依努尔";

    private static readonly Length Name = Length.FromMillimeters(34);

    [Theory]
    [InlineData("赵甲")]
    [InlineData("阿卜杜热合曼·阿卜杜喀迪尔·图尔荪")]
    public void AColumnWhoseNamesNeedNoVerySmallTypeStaysAsItIs(string name) =>
        Widths(Ballot(name))[1].Twips.ShouldBe(Name.Twips);

    [Fact]
    public void AColumnIsMadeWiderBeforeANameIsSetSmallerThan8Pt()
    {
        var fitted = FittedTable.Of(Ballot(Long), NameCells.Available);

        var text = fitted.Rows[1].Cells[1].Paragraphs[0];
        NameCells.SizeOf(text).ShouldBe(FontSize.FromHalfPoints(16));
        NameCells.Lines(text).ShouldBe(["阿卜杜热合曼·阿卜杜喀迪尔·", "图尔荪·示例阿依努尔"]);
        Widths(Ballot(Long))[1].Millimeters.ShouldBeInRange(41, 43);
    }

    [Fact]
    public void TheTableIsAsWideAsItWas() => Widths(Ballot(Long)).Sum(width => width.Twips)
        .ShouldBe(ColumnWidths.Resolve(Ballot("赵甲"), NameCells.Available).Sum(width => width.Twips));

    [Fact]
    public void ColumnsOfOneKindStayAlike()
    {
        var grades = Widths(Ballot(Long)).Skip(2).Select(width => width.Twips).ToList();

        (grades.Max() - grades.Min()).ShouldBeLessThanOrEqualTo(1);
    }

    [Fact]
    public void AColumnGivesNothingThatItsTextNeeds()
    {
        var label = new string('格', 9);
        var width = Widths(Ballot(Long, label))[2];

        width.ShouldBeGreaterThanOrEqualTo(
            NominalText.WidthOf(label, NameCells.Style.Text) + Length.FromMillimeters(2));
    }

    [Fact]
    public void AColumnGivesAQuarterAtMost()
    {
        var name = string.Join("·", Enumerable.Repeat(new string('阿', 12), 2));
        var before = ColumnWidths.Resolve(Ballot(name), NameCells.Available);

        Widths(Ballot(name + new string('阿', 30))).Skip(2).Zip(before.Skip(2))
            .ShouldAllBe(pair => pair.First.Emu >= pair.Second.Emu * 3 / 4 - Length.FromTwips(1).Emu);
    }

    private static IReadOnlyList<Length> Widths(Table table) =>
        ColumnWidths.Resolve(FittedTable.Of(table, NameCells.Available), NameCells.Available);

    private static Table Ballot(string name, string label = "合格") => new(
        [
            ColumnWidth.Fixed(Length.FromMillimeters(12)), ColumnWidth.Fixed(Name),
            ColumnWidth.Proportional(2), ColumnWidth.Proportional(2),
        ],
        [
            new TableRow([Cell("序号"), Cell("姓名"), Cell("优秀"), Cell(label)]),
            new TableRow([Cell("1"), Cell(name) with { Fit = CellFit.Name }, Cell(""), Cell("")]),
        ],
        new TableStyle());

    private static TableCell Cell(string text) => new(text, NameCells.Style);
}
