using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>The cells of one column of a list, row by row.</summary>
/// <param name="composer">Styles and wording.</param>
/// <param name="field">What the column takes from a row.</param>
/// <param name="policy">What stands in its place where a row has none.</param>
/// <param name="dates">How dates are printed.</param>
internal sealed class ListColumnCells<TRow, TField>(
    PaperComposer composer, ListFieldSource<TRow, TField> field, FieldPolicy policy, DateStyle dates)
    where TField : struct, Enum
{
    private readonly ParagraphStyle _style =
        field.IsCentered ? composer.Styles.TableCentered : composer.Styles.TableText;

    private TableCell? _missing;

    /// <summary>The cell of a row, whose path is given.</summary>
    public TableCell Of(TRow row, int index, string path)
    {
        if (field.Value is null)
        {
            return FormTable.Centered(composer, FieldText.Arabic(index + 1));
        }

        var value = field.Value(row);
        if (!FieldText.IsGiven(value) || ListField.Cell(_style, SourceOf(value, path), Texts(value)) is not { } cell)
        {
            return _missing ??= ListField.Missing(composer, policy, _style);
        }

        return IsName(value) ? cell with { Fit = CellFit.Name } : cell;
    }

    private bool IsName(object? value) =>
        value is PartyMember || (field.IsPersons && Texts(value).Any(NameRules.HasParts));

    private string SourceOf(object? value, string path) => path + "." + field.Key + (value is PartyMember ? ".name" : "");

    private IEnumerable<string> Texts(object? value) => FieldText.Of(composer, value, dates);
}
