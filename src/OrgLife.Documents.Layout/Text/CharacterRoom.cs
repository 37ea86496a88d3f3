using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>Room for the characters of many paragraphs: a table has thousands of a few characters each.</summary>
/// <param name="size">For how many characters.</param>
/// <param name="knownLooks">The looks of the document.</param>
/// <param name="newLines">Where the lines of the paragraph stand that is being broken.</param>
internal sealed class CharacterRoom(int size, List<TextLook> knownLooks, List<TextLine> newLines)
{
    private Length[]? _gaps;
    private Length[]? _offsets;

    public int Size => size;

    public CharacterClass[] Classes { get; } = new CharacterClass[size];

    public int[] CodePoints { get; } = new int[size];

    public int[] Glyphs { get; } = new int[size];

    public Length[] Advances { get; } = new Length[size];

    /// <summary>The looks, by their places among <see cref="KnownLooks"/>.</summary>
    public int[] Looks { get; } = new int[size];

    public List<TextLook> KnownLooks => knownLooks;

    public List<TextLine> NewLines => newLines;

    public Length GapAt(int index) => _gaps is null ? Length.Zero : _gaps[index];

    public void SetGap(int index, Length gap) => (_gaps ??= new Length[size])[index] = gap;

    public Length OffsetAt(int index) => _offsets is null ? Length.Zero : _offsets[index];

    public void SetOffset(int index, Length offset) => (_offsets ??= new Length[size])[index] = offset;
}
