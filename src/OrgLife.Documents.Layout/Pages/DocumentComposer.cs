using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>The steps from a tree to pages: measure all text, cut it into pages, draw them.</summary>
internal sealed class DocumentComposer(ParagraphSetter setter, CancellationToken cancellation)
{
    private readonly TableSetter _tables = new(setter, cancellation);
    private readonly List<MeasuredSection> _sections = [];
    private readonly List<(SectionPages Sheets, FlowPage Page)> _pages = [];
    private readonly List<OutlineEntry> _outline = [];

    public StructureNode Structure { get; } = new(StructureRole.Document);

    /// <summary>The headings; complete once the pages are drawn.</summary>
    public IReadOnlyList<OutlineEntry> Outline => _outline;

    /// <summary>Looks up every character and breaks every paragraph into lines.</summary>
    public void MeasureSections(Document document)
    {
        for (var i = 0; i < document.Sections.Count; i++)
        {
            var section = document.Sections[i];
            setter.CheckDigits(section.Furniture);
            var sheets = new SectionPages(section, setter);
            var slicer = new BlockSlicer(setter, _tables, sheets, Structure, cancellation);
            _sections.Add(new MeasuredSection(sheets, slicer.Slice(section, i)));
        }
    }

    /// <summary>Decides what stands on which page.</summary>
    public void FlowSections()
    {
        foreach (var (sheets, slices) in _sections)
        {
            sheets.FirstPage = _pages.Count + 1;
            var flow = new BlockFlow(slices, sheets, cancellation);
            _pages.AddRange(flow.Flow().Select(page => (sheets, page)));
        }
    }

    /// <summary>Draws the pages.</summary>
    public List<Page> PaintPages()
    {
        var (pages, expected) = (new List<Page>(_pages.Count), 0);
        foreach (var (sheets, page) in _pages)
        {
            cancellation.ThrowIfCancellationRequested();
            var canvas = new PageCanvas(new PageFigures(page.Number, _pages.Count), _outline, expected);
            page.Paint(canvas);
            sheets.PaintFurniture(canvas);
            pages.Add(new Page(page.Number, sheets.Paper, canvas.Items));
            expected = canvas.Items.Count;
        }

        return pages;
    }

    private sealed record MeasuredSection(SectionPages Sheets, List<Slice> Slices);
}
