using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>栏目取值 — what a column takes from a row and how wide it is; checks and compositions read the same.</summary>
/// <param name="Field">The choice it stands for.</param>
/// <param name="Width">The width of its column.</param>
/// <param name="Value">The row's value; null for 序号, which is counted.</param>
internal sealed record ListFieldSource<TRow, TField>(TField Field, ColumnWidth Width, Func<TRow, object?>? Value)
    where TField : struct, Enum
{
    /// <summary>Whether it is set centred, as names and dates are; false for running text.</summary>
    public bool IsCentered { get; init; }

    /// <summary>Whether it names persons, or organs in their place, by texts.</summary>
    public bool IsPersons { get; init; }

    /// <summary>Whether it follows from other fields, so that nothing is lost where its column is left out.</summary>
    public bool IsComputed { get; init; }

    /// <summary>Whether the model requires it of every row, so that the list cannot do without its column.</summary>
    public bool IsNeeded { get; init; }
}
