namespace OrgLife.Documents.Content;

/// <summary>姓名排法 — one way of setting a name in its cell.</summary>
/// <param name="Less">By how many half points it is smaller than usual.</param>
/// <param name="Ends">After which pieces a line ends, the last one's end among them.</param>
/// <param name="Pitch">From one baseline to the next.</param>
/// <param name="Width">How wide its widest line is.</param>
internal sealed record NameSetting(int Less, IReadOnlyList<int> Ends, Length Pitch, Length Width)
{
    /// <summary>The least room in which it can be set in this size, on as many lines as its cell has height for.</summary>
    public Length LeastRoom { get; init; } = Width;

    /// <summary>Whether a part of the name is broken, because it is wider than the cell.</summary>
    public bool IsParted { get; init; }

    /// <summary>Whether its lines are higher than the row would be without it.</summary>
    public bool IsTooHigh { get; init; }

    /// <summary>Whether a reader would choose it: whole parts first, then large type.</summary>
    public bool IsBetterThan(NameSetting other) => Rank(this).CompareTo(Rank(other)) < 0;

    private static (bool, bool, int, int) Rank(NameSetting setting) => (
        setting.IsTooHigh, setting.IsParted, setting.Less, setting.IsTooHigh ? setting.Ends.Count : 0);
}
