namespace OrgLife.Documents.Word;

/// <summary>
/// 块序 — the blocks of a section or cell as the file lists them: kept and broken pages have become bindings
/// of the blocks themselves, and separators stand where the file needs a paragraph.
/// </summary>
/// <remarks>
/// Separators: Word joins two tables that touch, a table cannot start a page by itself, and a section or
/// cell must not end with a table. A separator is one exact line of 1 pt.
/// </remarks>
internal sealed class BlockSequence(PageSetup page)
{
    private readonly List<PlacedBlock> _placed = [];
    private bool _breaks;

    /// <summary>The blocks of a section or cell.</summary>
    /// <param name="blocks">As they stand in the tree.</param>
    /// <param name="page">The page they stand on.</param>
    /// <param name="endsSection">Whether the last paragraph will hold the end of a section.</param>
    public static IReadOnlyList<PlacedBlock> Of(
        IReadOnlyList<Block> blocks,
        PageSetup page,
        bool endsSection)
    {
        var sequence = new BlockSequence(page);
        sequence.AddAll(blocks);
        sequence.EndWithParagraph();
        sequence.AnchorApart(endsSection);
        return sequence._placed;
    }

    private void AddAll(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                // The first block starts a page anyhow: a break before it would leave a blank page in some
                // programs.
                case PageBreak: _breaks = _placed.Count > 0; break;
                case KeepTogether together: AddKept(together); break;
                case BottomAnchored anchored when !FitsAPage(anchored): AddAll(anchored.Blocks); break;
                default: Add(block); break;
            }
        }
    }

    private bool FitsAPage(BottomAnchored anchored) =>
        NominalHeight.OfBlocks(anchored.Blocks, page.TextWidth) <= page.TextHeight;

    private void Add(Block block)
    {
        var placed = new PlacedBlock(block, _breaks ? Binding.OnNewPage : Binding.None);
        if (placed.IsBoxed && (_breaks || (_placed.Count > 0 && _placed[_placed.Count - 1].IsBoxed)))
        {
            AddSeparator();
            placed = new PlacedBlock(block, Binding.None);
        }

        _placed.Add(placed);
        _breaks = false;
    }

    // It stays with the table below where it starts the page, and passes on what the table above is bound to.
    private void AddSeparator()
    {
        var binding = _breaks
            ? Binding.OnNewPage | Binding.WithNext
            : _placed[_placed.Count - 1].Binding & Binding.WithNext;
        _placed.Add(new PlacedBlock(null, binding));
    }

    private void AddKept(KeepTogether together)
    {
        var first = _placed.Count;
        if (together.WithPrevious && first > 0 && !_breaks)
        {
            _placed[first - 1] = _placed[first - 1].Bound(Binding.WithNext);
        }

        AddAll(together.Blocks);
        for (var i = first; i < _placed.Count; i++)
        {
            _placed[i] = _placed[i].Bound(
                i < _placed.Count - 1 ? Binding.Whole | Binding.WithNext : Binding.Whole);
        }
    }

    private void EndWithParagraph()
    {
        if (_placed.Count == 0 || _placed[_placed.Count - 1].IsBoxed)
        {
            _placed.Add(new PlacedBlock(null, Binding.None));
        }
    }

    // LibreOffice sets an anchored table in the flow if the paragraph that it hangs on, the next one, ends
    // a section.
    private void AnchorApart(bool endsSection)
    {
        if (endsSection && _placed.Count > 1 && _placed[_placed.Count - 2].Block is BottomAnchored)
        {
            _placed.Add(new PlacedBlock(null, Binding.None));
        }
    }
}
