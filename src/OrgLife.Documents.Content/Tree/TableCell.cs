namespace OrgLife.Documents.Content;

/// <summary>单元格 — one cell of a table, over one or more columns and rows.</summary>
/// <param name="Paragraphs">What the cell says; none gives an empty cell.</param>
public sealed record TableCell(IReadOnlyList<Paragraph> Paragraphs)
{
    /// <summary>A cell of one paragraph of one run.</summary>
    public TableCell(string text, ParagraphStyle style)
        : this([new Paragraph(text, style)])
    {
    }

    /// <summary>Over how many columns; 1 by default.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>Over how many rows; 1 by default.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>Where the text stands; centred by default.</summary>
    public VerticalAlignment VerticalAlignment { get; init; } = VerticalAlignment.Center;

    /// <summary>斜线 — whether a line runs from the lower left to the upper right, as in a cell not to be filled.</summary>
    public bool Struck { get; init; }

    /// <summary>过宽 — what is done with text too wide for the cell; it wraps by default.</summary>
    public CellFit Fit { get; init; } = CellFit.Wrap;
}
