namespace OrgLife.Documents.Word.Tests;

public sealed class CompletenessFacts
{
    [Fact]
    public void OnePaperHasEveryKindOfBlockAndInline()
    {
        var kinds = typeof(Block).Assembly.GetTypes()
            .Where(type => !type.IsAbstract)
            .Where(type => type.IsSubclassOf(typeof(Block)) || type.IsSubclassOf(typeof(Inline)));

        var blocks = Papers.All["everything"].Sections[0].Blocks;
        var inlines = blocks.OfType<Paragraph>().SelectMany(paragraph => paragraph.Inlines);

        kinds.ShouldBeSubsetOf(
            [.. blocks.Select(block => block.GetType()), .. inlines.Select(one => one.GetType())]);
    }

    [Fact]
    public void AllItsTextIsInTheFileInOrder()
    {
        var text = string.Concat(WordFile.Of(Papers.All["everything"]).All("//w:p").Select(p => p.Text()));

        text.ShouldBe("一、标题正文\n甲\n1/1序号问题备注1学习不够深入，联系实际不够紧密。署名日期"
            + "抄送：某某党总支。某某支部　2024年2月3日印发");
    }
}
