using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>A page while it is being drawn.</summary>
internal sealed class PageCanvas(int pageNumber, List<OutlineEntry> outline)
{
    public int PageNumber => pageNumber;

    /// <summary>What is drawn, in drawing order.</summary>
    public List<PageItem> Items { get; } = [];

    /// <summary>The number of the line being drawn, from 1.</summary>
    public int LineNumber { get; private set; }

    /// <summary>Where what is drawn now belongs.</summary>
    public FurniturePlace Furniture { get; set; }

    public void Add(PageItem item) =>
        Items.Add(Furniture == FurniturePlace.None ? item : item with { Furniture = Furniture });

    public void AddOutline(OutlineTitle title, Length y) =>
        outline.Add(new OutlineEntry(title.Title, title.Level, pageNumber, y));

    public void StartLine() => LineNumber++;
}
