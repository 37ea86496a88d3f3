using OrgLife.Documents.Layout;

namespace OrgLife.Documents.Rendering.Tests;

/// <summary>What programs that read aloud are told of an official paper.</summary>
public sealed class TaggingTests
{
    public static TheoryData<string> Names => [.. OfficialSamples.All.Keys];

    /// <summary>Head, marks, signatures and imprint stand in tables only to be placed.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void OnlyTheTablesOfTheTextAreTables(string name)
    {
        var paper = OfficialSamples.All[name];

        var nodes = Nodes(StructureOf(paper)).ToList();

        nodes.Count(node => node.Role == StructureRole.Table).ShouldBe(
            paper.Body.Concat(paper.Attachments.SelectMany(attachment => attachment.Body))
                .Count(part => part.Table is not null));
        nodes.Where(node => node.Role == StructureRole.Table).SelectMany(table => table.Children[0].Children)
            .ShouldAllBe(cell => cell.Role == StructureRole.TableHeaderCell);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void EverySealSaysWhoseItIs(string name) =>
        Nodes(StructureOf(OfficialSamples.All[name])).Where(node => node.Role == StructureRole.Figure)
            .ShouldAllBe(seal => seal.AlternateText.Length > 0);

    private static StructureNode StructureOf(OfficialDocument paper) => DocumentLayout.LayOut(
        paper.Compose(OfficialSamples.Options), new NominalFonts(),
        cancellationToken: TestContext.Current.CancellationToken).Structure;

    private static IEnumerable<StructureNode> Nodes(StructureNode node) =>
        node.Children.SelectMany(Nodes).Prepend(node);
}
