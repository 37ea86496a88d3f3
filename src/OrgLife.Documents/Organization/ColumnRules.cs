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

    /// <summary>What is wrong with a field of a row; null where nothing is.</summary>
    /// <param name="policies">What the columns that show the field say of rows without it; none where no column does.</param>
    /// <param name="isFilled">Whether the row has it.</param>
    public static ProblemKind? ProblemOf(List<FieldPolicy> policies, bool isFilled) => isFilled switch
    {
        true when policies.Count == 0 => ProblemCatalogue.ColumnNotShown,
        false when policies.Contains(FieldPolicy.Required) => ProblemCatalogue.FieldMissing,
        false when policies.Contains(FieldPolicy.ToBeSupplied) => ProblemCatalogue.FieldToBeSupplied,
        _ => null,
    };

    public static string TermOf<TField>(TField field)
        where TField : struct, Enum => Terms.Of(typeof(TField), field.ToString());
}
