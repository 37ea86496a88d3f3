using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>
/// 页 — a sheet and what is drawn on it, in drawing order. Positions count from the upper left corner of the sheet,
/// right and down. Every output reads pages, never the tree.
/// </summary>
/// <param name="Number">The page number, from 1.</param>
/// <param name="Size">The sheet.</param>
/// <param name="Items">What is drawn; items of one structure node stand together.</param>
public sealed record Page(int Number, PaperSize Size, IReadOnlyList<PageItem> Items);
