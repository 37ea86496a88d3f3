using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>Room for the characters of many paragraphs: a table has thousands of a few characters each.</summary>
internal sealed class CharacterRoom(int size)
{
    public CharacterClass[] Classes { get; } = new CharacterClass[size];

    public int[] CodePoints { get; } = new int[size];

    public int[] Glyphs { get; } = new int[size];

    public Length[] Advances { get; } = new Length[size];

    public int[] Looks { get; } = new int[size];
}
