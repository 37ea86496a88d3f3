namespace OrgLife.Documents;

/// <summary>栏 — a column of a list.</summary>
/// <typeparam name="TField">The choices of what a column of that list shows.</typeparam>
[Term("栏")]
public sealed record ListColumn<TField>
    where TField : struct, Enum
{
    /// <summary>栏目 — what the column shows.</summary>
    [Term("栏目")]
    public required TField Field { get; init; }

    /// <summary>栏名 — its heading; the usual name of the field where null (the default).</summary>
    [Term("栏名")]
    public string? Heading { get; init; }

    /// <summary>缺项处理; 必填 by default.</summary>
    [Term("缺项处理")]
    public FieldPolicy Policy { get; init; }
}
