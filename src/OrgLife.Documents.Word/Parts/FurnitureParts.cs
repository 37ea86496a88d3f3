namespace OrgLife.Documents.Word;

/// <summary>
/// The headers and footers of a document, one part for each distinct one, and which section uses which. A
/// section that has none where others do refers to an empty part: without a reference it would show the
/// section before's.
/// </summary>
internal sealed class FurnitureParts
{
    private readonly MarkupWriter _writer = new();
    private readonly StyleMarkup _markup;
    private readonly Dictionary<(FurnitureKind, string), string> _ids = [];
    private readonly Dictionary<(TurnedPlace?, FurnitureKind, IReadOnlyList<Paragraph>), string> _texts = [];
    private readonly List<PackagePart> _parts = [];
    private readonly List<Relationship> _relationships = [];
    private readonly List<IReadOnlyList<FurnitureReference>> _references = [];
    private readonly IReadOnlyList<FurnitureKind> _kinds;

    private FurnitureParts(Document document, StyleMarkup markup)
    {
        _markup = markup;
        var furniture = document.Sections.Select(section => section.Furniture).ToList();
        FurnitureKind[] kinds = [FurnitureKind.Header, FurnitureKind.Footer];
        _kinds = [.. kinds.Where(kind => furniture.Any(one => Has(one, kind)))];
        EvenPagesDiffer = furniture.Any(one => _kinds.Any(kind => Differ(one, kind)));
        _references.AddRange(document.Sections.Select(References));
    }

    /// <summary>
    /// Whether even pages have others than odd pages anywhere; Word knows it of whole documents only.
    /// </summary>
    public bool EvenPagesDiffer { get; }

    public IReadOnlyList<PackagePart> Parts => _parts;

    public IReadOnlyList<Relationship> Relationships => _relationships;

    /// <summary>What a section refers to, the section counted from 0.</summary>
    public IReadOnlyList<FurnitureReference> this[int section] => _references[section];

    public static FurnitureParts Of(Document document, StyleMarkup markup) => new(document, markup);

    private static bool Has(PageFurniture furniture, FurnitureKind kind) =>
        Odd(furniture, kind).Count + Even(furniture, kind).Count > 0
        || (kind == FurnitureKind.Footer && furniture.FirstFooterRules.Count > 0);

    private static IReadOnlyList<Paragraph> Odd(PageFurniture furniture, FurnitureKind kind) =>
        kind == FurnitureKind.Header ? furniture.OddHeader : furniture.OddFooter;

    private static IReadOnlyList<Paragraph> Even(PageFurniture furniture, FurnitureKind kind) =>
        kind == FurnitureKind.Header ? furniture.EvenHeader : furniture.EvenFooter;

    // What is turned stands on another side of even pages where margins are mirrored.
    private bool Differ(PageFurniture furniture, FurnitureKind kind) =>
        OddText(furniture, kind) != EvenText(furniture, kind);

    private string OddText(PageFurniture furniture, FurnitureKind kind) =>
        Text(kind, Odd(furniture, kind), furniture.Upright);

    private string EvenText(PageFurniture furniture, FurnitureKind kind) =>
        Text(kind, Even(furniture, kind), furniture.Upright, isEven: true);

    private IReadOnlyList<FurnitureReference> References(Section section)
    {
        var furniture = section.Furniture;
        var references = new List<FurnitureReference>();
        foreach (var kind in _kinds)
        {
            references.Add(Reference(kind, W.HeaderFooterValues.Default, OddText(furniture, kind)));
            if (EvenPagesDiffer)
            {
                references.Add(Reference(kind, W.HeaderFooterValues.Even, EvenText(furniture, kind)));
            }

            if (furniture.NoneOnFirstPage)
            {
                references.Add(Reference(kind, W.HeaderFooterValues.First, FirstText(section, kind)));
            }
        }

        return references;
    }

    private FurnitureReference Reference(
        FurnitureKind kind,
        W.HeaderFooterValues pages,
        string text)
    {
        if (!_ids.TryGetValue((kind, text), out var id))
        {
            id = Add(kind, text);
            _ids.Add((kind, text), id);
        }

        return new FurnitureReference(kind, pages, id);
    }

    private string Add(FurnitureKind kind, string text)
    {
        var type = kind == FurnitureKind.Header ? "header" : "footer";
        var id = type + Fragment.Number(_parts.Count + 1);
        _parts.Add(PackagePart.OfWord(id + ".xml", type, output => output.Raw(text)));
        _relationships.Add(Relationship.OfOffice(id, type, id + ".xml"));
        return id;
    }

    private string FirstText(Section section, FurnitureKind kind) =>
        kind == FurnitureKind.Footer && section.Furniture.FirstFooterRules is { Count: > 0 } rules
            ? FurnitureElement.Of(_writer, rules, section.Page)
            : Text(kind, []);

    private string Text(
        FurnitureKind kind, IReadOnlyList<Paragraph> paragraphs, PageSetup? upright = null, bool isEven = false)
    {
        var place = upright is null || paragraphs.Count == 0 ? null : new TurnedPlace(kind, upright, isEven);
        if (!_texts.TryGetValue((place, kind, paragraphs), out var text))
        {
            text = place is null
                ? FurnitureElement.Of(_writer, kind, paragraphs, _markup)
                : FurnitureElement.OfTurned(_writer, paragraphs, _markup, place);
            _texts.Add((place, kind, paragraphs), text);
        }

        return text;
    }
}
