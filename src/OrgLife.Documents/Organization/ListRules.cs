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
                problems.Add(ProblemCatalogue.ColumnNotShown, "columns", null, ColumnRules.TermOf(field.Field));
            }
        }

        var optional = fields.All.Where(field => field is { IsNeeded: false, IsComputed: false, Value: not null })
            .Select(field => (field, PoliciesOf(field.Field, columns))).ToList();
        for (var index = 0; index < rows.Count; index++)
        {
            foreach (var (field, policies) in optional)
            {
                if (ColumnRules.ProblemOf(policies, FieldText.IsGiven(field.Value!(rows[index]))) is { } problem)
                {
                    var path = $"items[{index}].{field.Key}";
                    problems.Add(problem, path, null, ColumnRules.TermOf(field.Field));
                }
            }
        }
    }

    private static List<FieldPolicy> PoliciesOf<TField>(TField field, IReadOnlyList<ListColumn<TField>> columns)
        where TField : struct, Enum =>
        [.. columns.Where(column => column.Field.Equals(field)).Select(column => column.Policy)];
}
