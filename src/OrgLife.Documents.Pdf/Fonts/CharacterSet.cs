using System.Buffers;

namespace OrgLife.Documents.Pdf;

/// <summary>
/// The characters a document draws with one face, each glyph and character once, in the order of first
/// drawing. A hash table in pooled arrays: it is asked once for every glyph of every page.
/// </summary>
internal sealed class CharacterSet : IDisposable
{
    private const int FirstCapacity = 512;

    private DrawnCharacter[] _characters = ArrayPool<DrawnCharacter>.Shared.Rent(FirstCapacity / 2);

    /// <summary>One more than the index of a character; 0 where the slot is free.</summary>
    private int[] _slots = RentSlots(FirstCapacity);
    private int _mask = FirstCapacity - 1;
    private int _count;

    public Span<DrawnCharacter> Characters => _characters.AsSpan(0, _count);

    public void Add(int glyph, int codePoint)
    {
        var slot = SlotOf(glyph, codePoint);
        if (_slots[slot] != 0)
        {
            return;
        }

        if (_count == _characters.Length || _count * 2 > _mask)
        {
            Grow();
            slot = SlotOf(glyph, codePoint);
        }

        _characters[_count] = new DrawnCharacter { Glyph = glyph, CodePoint = codePoint };
        _slots[slot] = ++_count;
    }

    /// <summary>The index of a character, which must have been added.</summary>
    public int IndexOf(int glyph, int codePoint) => _slots[SlotOf(glyph, codePoint)] - 1;

    public void Dispose()
    {
        ArrayPool<DrawnCharacter>.Shared.Return(_characters);
        ArrayPool<int>.Shared.Return(_slots);
    }

    private static int[] RentSlots(int capacity)
    {
        var slots = ArrayPool<int>.Shared.Rent(capacity);
        Array.Clear(slots, 0, capacity);
        return slots;
    }

    private int SlotOf(int glyph, int codePoint)
    {
        var hash = unchecked(((uint)glyph * 0x9E3779B1) ^ ((uint)codePoint * 0x85EBCA77));
        var slot = (int)(hash >> 12) & _mask;
        while (_slots[slot] != 0)
        {
            ref var character = ref _characters[_slots[slot] - 1];
            if (character.Glyph == glyph && character.CodePoint == codePoint)
            {
                break;
            }

            slot = (slot + 1) & _mask;
        }

        return slot;
    }

    private void Grow()
    {
        var characters = ArrayPool<DrawnCharacter>.Shared.Rent(_mask + 1);
        Characters.CopyTo(characters);
        ArrayPool<DrawnCharacter>.Shared.Return(_characters);
        ArrayPool<int>.Shared.Return(_slots);
        _characters = characters;
        _mask = (_mask * 2) + 1;
        _slots = RentSlots(_mask + 1);
        for (var i = 0; i < _count; i++)
        {
            _slots[SlotOf(characters[i].Glyph, characters[i].CodePoint)] = i + 1;
        }
    }
}
