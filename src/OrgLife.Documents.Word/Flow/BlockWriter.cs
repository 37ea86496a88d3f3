namespace OrgLife.Documents.Word;

/// <summary>Writes the blocks of one section, one after the other.</summary>
internal sealed class BlockWriter(
    MarkupWriter output,
    StyleMarkup markup,
    PictureParts pictures,
    PageSetup page)
{
    /// <summary>Blocks that end with <paramref name="sectionEnd"/> in their last paragraph.</summary>
    public void Write(IReadOnlyList<Block> blocks, string sectionEnd)
    {
        var placed = BlockSequence.Of(blocks, page, endsSection: sectionEnd.Length > 0);
        for (var i = 0; i < placed.Count; i++)
        {
            Write(placed[i], i == placed.Count - 1 ? sectionEnd : "");
        }
    }

    private void Write(PlacedBlock placed, string sectionEnd)
    {
        var place = new Place(placed.Binding, sectionEnd);
        switch (placed.Block)
        {
            case null:
                SeparatorElement.Write(output, markup, place);
                break;
            case Paragraph paragraph:
                ParagraphElement.Write(output, paragraph, markup[paragraph.Style], place);
                break;
            case Heading heading:
                ParagraphElement.Write(output, heading, markup[heading.ParagraphStyle], place);
                break;
            case Table table:
                TableElement.Write(output, table, markup, page, placed.Binding);
                break;
            case Rule rule:
                RuleElement.Write(output, rule, page, place);
                break;
            case Picture picture:
                PictureElement.Write(
                    output,
                    FittedPicture.Of(picture, page.TextWidth, page.TextHeight),
                    pictures.Place(picture.File),
                    place);
                break;
            case Seal seal:
                SealElement.Write(output, seal, page, pictures.Place(seal.File), place);
                break;
            case BottomAnchored anchored:
                WriteAnchored(anchored, placed.Binding);
                break;
            default:
                throw new NotSupportedException($"Word output does not know {placed.Block.GetType().Name}.");
        }
    }

    // One table is anchored itself; other blocks stand in the only cell of a table without rules.
    private void WriteAnchored(BottomAnchored anchored, Binding binding)
    {
        var floating = anchored.OnEvenPage ? Floating.AtBottomOfEvenPage : Floating.AtBottom;
        if (anchored.Blocks.Count == 1 && anchored.Blocks[0] is Table table)
        {
            TableElement.Write(output, table, markup, page, binding, floating);
            return;
        }

        FrameElement.WriteStart(output, page, floating);
        Write(anchored.Blocks, "");
        FrameElement.WriteEnd(output);
    }
}
