using System.Xml.Linq;

namespace OrgLife.Documents.Word;

/// <summary>A merged cell must begin and go on in the same columns; <c>vMerge="0"</c> is read in different ways.</summary>
internal sealed class MergeRule : LintRule
{
    public override string Id => "W03";

    public override string Asks => "vMerge 只用 restart 和 continue，continue 的上一行同列有合并单元格。";

    public override IEnumerable<LintFinding> Check(WordPackage file) =>
        file.Texts.SelectMany(part => part.All("tbl").SelectMany(table => Check(part, table)));

    private IEnumerable<LintFinding> Check(WordPart part, XElement table)
    {
        var above = new Dictionary<int, int>();
        foreach (var cells in table.Children("tr").Select(row => GridCell.Of(row).ToList()))
        {
            foreach (var cell in cells.Where(cell => cell.Merge is not (null or "restart" or "continue")))
            {
                yield return At(part, cell.Element, $"vMerge 的值为“{cell.Merge}”。");
            }

            foreach (var cell in cells.Where(cell => cell.Merge == "continue"
                && !(above.TryGetValue(cell.Column, out var span) && span == cell.Span)))
            {
                yield return At(part, cell.Element, "接续的单元格上方没有同列的合并单元格。");
            }

            above = cells.Where(cell => cell.Merge is not null).ToDictionary(cell => cell.Column, cell => cell.Span);
        }
    }
}
