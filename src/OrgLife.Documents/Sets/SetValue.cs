namespace OrgLife.Documents;

/// <summary>A value that one paper says at one place.</summary>
/// <param name="Index">Which paper.</param>
/// <param name="Path">Where in it.</param>
/// <param name="Value">What it says.</param>
internal sealed record SetValue<T>(int Index, string Path, T Value)
{
    /// <summary>What most papers say; the first of them where two are level.</summary>
    public static SetValue<T> Usual(IEnumerable<SetValue<T>> values) => values
        .GroupBy(value => value.Value)
        .OrderByDescending(group => group.Select(value => value.Index).Distinct().Count())
        .First().First();
}
