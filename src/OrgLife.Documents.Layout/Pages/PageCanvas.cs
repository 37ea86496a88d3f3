using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>A page while it is being drawn.</summary>
/// <param name="figures">What headers and footers say of it.</param>
/// <param name="outline">Takes the headings.</param>
/// <param name="expected">About how many items there will be: pages of a table resemble each other.</param>
internal sealed class PageCanvas(PageFigures figures, List<OutlineEntry> outline, int expected = 0)
{
    public PageFigures Figures => figures;

    public int PageNumber => figures.Number;

    /// <summary>What is drawn, in drawing order.</summary>
    public List<PageItem> Items { get; } = new(expected);

    /// <summary>The number of the line being drawn, from 1.</summary>
    public int LineNumber { get; private set; }

    /// <summary>Where what is drawn now belongs.</summary>
    public FurniturePlace Furniture { get; set; }

    public void Add(PageItem item) =>
        Items.Add(Furniture == FurniturePlace.None ? item : item with { Furniture = Furniture });

    /// <summary>Draws on a sheet of its own and turns what was drawn onto this one.</summary>
    /// <param name="uprightHeight">The height of the sheet that is turned.</param>
    /// <param name="paint">Draws on it.</param>
    public void AddTurned(Length uprightHeight, Action<PageCanvas> paint)
    {
        var upright = new PageCanvas(figures, outline) { LineNumber = LineNumber };
        paint(upright);
        Items.AddRange(upright.Items.Select(item => TurnedItem.Of(item, uprightHeight)));
        LineNumber = upright.LineNumber;
    }

    public void AddOutline(OutlineTitle title, Length y) =>
        outline.Add(new OutlineEntry(title.Title, title.Level, PageNumber, y));

    public void StartLine() => LineNumber++;
}
