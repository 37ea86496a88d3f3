namespace OrgLife.Documents;

/// <summary>清单 whose columns are data — each row fills the columns that the list requires.</summary>
internal static class ListRules
{
    public static void Check<TRow, TField>(
        IReadOnlyList<ListColumn<TField>> columns,
        ListFields<TRow, TField> fields,
        IReadOnlyList<TRow> rows,
        ProblemList problems)
        where TField : struct, Enum
    {
        var shown = columns.Select(column => (column.Field, column.Policy)).ToList();
        ColumnRules.CheckColumns(shown, problems);
        foreach (var field in fields.All.Where(field => field.IsNeeded && columns.Count > 0))
        {
            if (columns.All(column => !column.Field.Equals(field.Field)))
            {
                var term = Terms.Of(typeof(TField), field.Field.ToString());
                problems.Add(ProblemCatalogue.ColumnNotShown, "columns", null, term);
            }
        }

        for (var index = 0; index < rows.Count; index++)
        {
            foreach (var field in fields.All.Where(field => field is { IsNeeded: false, IsComputed: false, Value: not null }))
            {
                var path = $"items[{index}].{FieldKey.Of(field.Field)}";
                ColumnRules.CheckField(
                    shown, field.Field, FieldText.IsGiven(field.Value!(rows[index])), path, problems);
            }
        }
    }
}
