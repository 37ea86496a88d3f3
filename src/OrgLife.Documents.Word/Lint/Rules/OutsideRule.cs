namespace OrgLife.Documents.Word;

/// <summary>A filed paper stands for itself: nothing from outside, no macros, no embedded programs.</summary>
internal sealed class OutsideRule : LintRule
{
    public override string Id => "W18";

    public override string Asks => "不引用外部内容，不含宏和嵌入对象。";

    public override IEnumerable<LintFinding> Check(WordPackage file) =>
    [
        .. from part in file.Relationships
           from relationship in part.Root.Elements()
           where relationship.Attribute("TargetMode")?.Value == "External"
           select In(part.Name, "", $"引用外部内容：{relationship.Attribute("Target")?.Value}。"),
        .. file.Names.Where(IsProgram).Select(name => In(name, "", "含宏或嵌入对象。")),
    ];

    private static bool IsProgram(string name) =>
        name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("word/embeddings/", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("word/activeX/", StringComparison.OrdinalIgnoreCase);
}
