using OrgLife.Documents.Content;
using OrgLife.Documents.Layout;

namespace OrgLife.Documents.Pdf;

/// <summary>书签 — writes the headings as bookmarks, nested by level (ISO 32000-1 12.3.3).</summary>
internal sealed class Outline
{
    private readonly IReadOnlyList<OutlineEntry> _entries;
    private readonly int[] _parents;
    private readonly int[] _previous;
    private readonly int[] _next;
    private readonly int[] _firstChildren;
    private readonly int[] _lastChildren;
    private readonly int[] _descendants;

    /// <summary>Item 0 is the outline itself; the entries follow from 1.</summary>
    private Outline(IReadOnlyList<OutlineEntry> entries)
    {
        _entries = entries;
        var count = entries.Count + 1;
        _parents = new int[count];
        _previous = new int[count];
        _next = new int[count];
        _firstChildren = new int[count];
        _lastChildren = new int[count];
        _descendants = new int[count];
        for (var item = 1; item < count; item++)
        {
            Nest(item);
        }
    }

    /// <summary>Writes the bookmarks: the number of the outline.</summary>
    public static int Write(PdfFile file, LaidOutDocument document, IReadOnlyList<int> pageNumbers)
    {
        var outline = new Outline(document.Outline);
        var root = file.Reserve(document.Outline.Count + 1);
        outline.WriteLinks(file.Begin(root).Append("<</Type/Outlines"u8), 0, root).Append(">>"u8);
        for (var item = 1; item <= document.Outline.Count; item++)
        {
            var entry = document.Outline[item - 1];
            var page = PageIndexOf(document, entry);
            var body = file.Begin(root + item).Append("<</Title"u8).Text(PlainText.Of(entry.Title))
                .Append("/Parent "u8).Reference(root + outline._parents[item]);
            outline.WriteLinks(body, item, root)
                .Append("/Dest["u8).Reference(pageNumbers[page])
                .Append("/XYZ 0 "u8).Hundredths(Points.Hundredths(document.Pages[page].Size.Height - entry.Y))
                .Append(" null]>>"u8);
        }

        return root;
    }

    private static int PageIndexOf(LaidOutDocument document, OutlineEntry entry)
    {
        var guess = entry.PageNumber - document.Pages[0].Number;
        return guess >= 0 && guess < document.Pages.Count
            ? guess
            : throw new ArgumentException(
                $"The heading '{entry.Title}' stands on page {entry.PageNumber}, which is none.");
    }

    /// <summary>An entry belongs to the last one before it of a lower level.</summary>
    private void Nest(int item)
    {
        var parent = item - 1;
        while (parent > 0 && _entries[parent - 1].Level >= _entries[item - 1].Level)
        {
            parent = _parents[parent];
        }

        _parents[item] = parent;
        _previous[item] = _lastChildren[parent];
        _next[_previous[item]] = item;
        _firstChildren[parent] = _firstChildren[parent] == 0 ? item : _firstChildren[parent];
        _lastChildren[parent] = item;
        for (var ancestor = parent; ; ancestor = _parents[ancestor])
        {
            _descendants[ancestor]++;
            if (ancestor == 0)
            {
                break;
            }
        }
    }

    private ByteBuffer WriteLinks(ByteBuffer body, int item, int root)
    {
        Link("/Prev "u8, _previous[item]);
        Link("/Next "u8, item == 0 ? 0 : _next[item]);
        Link("/First "u8, _firstChildren[item]);
        Link("/Last "u8, _lastChildren[item]);
        return _descendants[item] == 0 ? body : body.Append("/Count "u8).Number(_descendants[item]);

        void Link(ReadOnlySpan<byte> key, int target)
        {
            if (target > 0)
            {
                body.Append(key).Reference(root + target);
            }
        }
    }
}
