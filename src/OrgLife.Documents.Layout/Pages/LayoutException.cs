using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>
/// 排版失败 — a block has a part that is higher than any page, so it cannot be set without losing something.
/// </summary>
#pragma warning disable CA1032 // Made only where the block is known.
public sealed class LayoutException : Exception
#pragma warning restore CA1032
{
    internal LayoutException(string blockPath, int page, Length wanted, Length had)
        : base($"{blockPath} needs {wanted} of height on page {page}, which has {had}.") =>
        (BlockPath, Page, Wanted, Had) = (blockPath, page, wanted, had);

    /// <summary>Where the block stands in the tree, such as <c>Sections[0].Blocks[3]</c>.</summary>
    public string BlockPath { get; }

    /// <summary>The page, from 1.</summary>
    public int Page { get; }

    /// <summary>The height that the part needs.</summary>
    public Length Wanted { get; }

    /// <summary>The height that a page has for text.</summary>
    public Length Had { get; }
}
