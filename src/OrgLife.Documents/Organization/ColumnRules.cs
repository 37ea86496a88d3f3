using System.Globalization;

namespace OrgLife.Documents;

/// <summary>
/// 清单栏目 — the columns of a list are data: each stands once, what is required is filled in, and nothing that
/// was filled in goes unprinted without a word.
/// </summary>
internal static class ColumnRules
{
    public static void CheckColumns<TField>(
        IReadOnlyList<(TField Field, FieldPolicy Policy)> columns,
        ProblemList problems)
        where TField : struct, Enum
    {
        if (columns.Count == 0)
        {
            problems.Add(ProblemCatalogue.ListEmpty, "columns", null, "栏目");
        }

        var seen = new HashSet<TField>();
        for (var index = 0; index < columns.Count; index++)
        {
            if (!seen.Add(columns[index].Field))
            {
                var path = "columns[" + index.ToString(CultureInfo.InvariantCulture) + "]";
                problems.Add(ProblemCatalogue.ColumnRepeated, path, null, TermOf(columns[index].Field));
            }
        }
    }

    /// <summary>Checks one field of one row against the columns.</summary>
    /// <param name="columns">The columns of the list.</param>
    /// <param name="field">The field.</param>
    /// <param name="isFilled">Whether the row has it.</param>
    /// <param name="path">Where the field stands.</param>
    /// <param name="problems">Where the problems go.</param>
    public static void CheckField<TField>(
        IReadOnlyList<(TField Field, FieldPolicy Policy)> columns,
        TField field,
        bool isFilled,
        string path,
        ProblemList problems)
        where TField : struct, Enum
    {
        var shown =
            columns.Where(column => column.Field.Equals(field)).Select(column => column.Policy).ToList();
        if (isFilled && shown.Count == 0)
        {
            problems.Add(ProblemCatalogue.ColumnNotShown, path, null, TermOf(field));
        }
        else if (!isFilled && shown.Contains(FieldPolicy.Required))
        {
            problems.Add(ProblemCatalogue.FieldMissing, path, null, TermOf(field));
        }
        else if (!isFilled && shown.Contains(FieldPolicy.ToBeSupplied))
        {
            problems.Add(ProblemCatalogue.FieldToBeSupplied, path, null, TermOf(field));
        }
    }

    private static string TermOf<TField>(TField field)
        where TField : struct, Enum => Terms.Of(typeof(TField), field.ToString());
}
