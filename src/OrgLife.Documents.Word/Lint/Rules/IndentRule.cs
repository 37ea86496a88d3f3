using System.Xml.Linq;

namespace OrgLife.Documents.Word;

/// <summary>Some renderers read characters, some twips; real files carry rubbish in the one that Word ignores.</summary>
internal sealed class IndentRule : LintRule
{
    // As wide as the paper: no indent can be.
    private const int Most = 11_906;

    private static readonly (string Characters, string Twips)[] Pairs =
        [("firstLineChars", "firstLine"), ("rightChars", "right"), ("leftChars", "left"), ("hangingChars", "hanging")];

    public override string Id => "W12";

    public override string Asks => "以字符计的缩进同时写明以 twip 计的值，且两者相当。";

    public override IEnumerable<LintFinding> Check(WordPackage file) =>
        from part in file.Styles is null ? file.Texts : file.Texts.Append(file.Styles)
        from indent in part.All("ind")
        from pair in Pairs
        where IsFaulty(indent, pair.Characters, pair.Twips)
        select At(
            part,
            indent,
            $"{pair.Characters}={indent.Text(pair.Characters)}，{pair.Twips}={indent.Text(pair.Twips) ?? "空"}。");

    private static bool IsFaulty(XElement indent, string characters, string twips) =>
        indent.Number(twips) is > Most or < -Most
        || (indent.Number(characters) is not (null or 0) && indent.Number(twips) is null or 0);
}
