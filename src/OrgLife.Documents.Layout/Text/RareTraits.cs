using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>What few paragraphs have of each character; one of thousands in a table has none of it.</summary>
/// <param name="capacity">How many characters there are at most.</param>
internal sealed class RareTraits(int capacity)
{
    private Length[]? _gaps;
    private Length[]? _offsets;

    /// <summary>The invisible characters behind a character that belong to it.</summary>
    public Dictionary<int, string>? Followers { get; private set; }

    public Length GapAt(int index) => _gaps is null ? Length.Zero : _gaps[index];

    public Length OffsetAt(int index) => _offsets is null ? Length.Zero : _offsets[index];

    public void SetGap(int index, Length gap) => (_gaps ??= new Length[capacity])[index] = gap;

    public void SetOffset(int index, Length offset) => (_offsets ??= new Length[capacity])[index] = offset;

    public void AddFollower(int index, int codePoint)
    {
        Followers ??= [];
        Followers.TryGetValue(index, out var before);
        Followers[index] = before + char.ConvertFromUtf32(codePoint);
    }
}
