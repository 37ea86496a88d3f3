using System.Globalization;

namespace OrgLife.Documents.Layout;

/// <summary>Where a block stands in the tree, such as <c>Sections[0].Blocks[3]</c>.</summary>
internal sealed record BlockPath(BlockPath? Parent, string Step, int Index)
{
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture, "{0}{1}[{2}]", Parent is null ? "" : Parent + ".", Step, Index);
}
