namespace OrgLife.Documents.Word;

/// <summary>Two drawings of one id make Word repair the file.</summary>
internal sealed class DrawingIdRule : LintRule
{
    public override string Id => "W17";

    public override string Asks => "图形编号（docPr id）不重复，并有替代文字。";

    public override IEnumerable<LintFinding> Check(WordPackage file)
    {
        var drawings = file.Texts.SelectMany(part => part.Root.Descendants()
            .Where(element => element.Name.LocalName == "docPr").Select(element => (Part: part, Element: element)));
        foreach (var same in drawings.GroupBy(drawing => drawing.Element.Attribute("id")?.Value))
        {
            foreach (var drawing in same.Skip(1))
            {
                yield return At(drawing.Part, drawing.Element, $"图形编号 {same.Key} 重复。");
            }

            foreach (var drawing in same.Where(drawing =>
                string.IsNullOrWhiteSpace(drawing.Element.Attribute("descr")?.Value)))
            {
                yield return At(drawing.Part, drawing.Element, "图形没有替代文字（descr）。");
            }
        }
    }
}
