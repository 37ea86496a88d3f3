namespace OrgLife.Documents;

/// <summary>The usual columns of a list without those that nothing stands in, and with those that something else needs.</summary>
internal static class ShownColumns
{
    public static IReadOnlyList<ListColumn<TField>> Of<TRow, TField>(
        IReadOnlyList<ListColumn<TField>> usual, ListFields<TRow, TField> fields, IReadOnlyList<TRow> rows)
        where TField : struct, Enum =>
    [
        .. fields.All
            .Select(field => (Field: field, Usual: usual.FirstOrDefault(column => column.Field.Equals(field.Field))))
            .Where(pair => pair.Usual is { Policy: not FieldPolicy.Optional } || IsFilled(pair.Field, rows))
            .Select(pair => pair.Usual
                ?? new ListColumn<TField> { Field = pair.Field.Field, Policy = FieldPolicy.Optional }),
    ];

    private static bool IsFilled<TRow, TField>(ListFieldSource<TRow, TField> field, IReadOnlyList<TRow> rows)
        where TField : struct, Enum =>
        field is { Value: not null, IsComputed: false } && rows.Any(row => FieldText.IsGiven(field.Value(row)));
}
