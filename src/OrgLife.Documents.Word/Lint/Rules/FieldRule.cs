using System.Xml.Linq;

namespace OrgLife.Documents.Word;

/// <summary>WPS loses page numbers whose field characters share a run, or that have no cached result.</summary>
internal sealed class FieldRule : LintRule
{
    public override string Id => "W02";

    public override string Asks => "域的 begin、separate、end 各占一个 run，成对出现，且有缓存结果。";

    public override IEnumerable<LintFinding> Check(WordPackage file) =>
        file.Texts.SelectMany(part => part.All("p").SelectMany(paragraph => Check(part, paragraph)));

    private IEnumerable<LintFinding> Check(WordPart part, XElement paragraph)
    {
        foreach (var run in paragraph.Children("r").Where(run => run.Children("fldChar").Take(2).Count() == 2))
        {
            yield return At(part, run, "一个 run 中有几个 fldChar。");
        }

        var marks = paragraph.Descendants(Wml.Namespace + "fldChar").Select(mark => mark.Text("fldCharType")).ToList();
        if (marks.Count(mark => mark == "begin") != marks.Count(mark => mark == "end"))
        {
            yield return At(part, paragraph, "域的 begin 与 end 不成对。");
        }

        if (marks.Count(mark => mark == "separate") != marks.Count(mark => mark == "begin"))
        {
            yield return At(part, paragraph, "域没有缓存结果（缺 separate）。");
        }
    }
}
