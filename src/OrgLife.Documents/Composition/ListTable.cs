using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>清单表格 — a table whose columns are data: one row for each item, under the headings that the list names.</summary>
internal static class ListTable
{
    /// <param name="composer">Styles and wording.</param>
    /// <param name="key">Under which key the wording has the usual headings.</param>
    /// <param name="columns">The columns of the list.</param>
    /// <param name="fields">What each field takes from a row.</param>
    /// <param name="rows">The items.</param>
    /// <param name="style">How dates are printed.</param>
    public static Table Compose<TRow, TField>(
        PaperComposer composer,
        string key,
        IReadOnlyList<ListColumn<TField>> columns,
        ListFields<TRow, TField> fields,
        IReadOnlyList<TRow> rows,
        DateStyle style = DateStyle.MonthDay)
        where TField : struct, Enum => ListPaper.Table(
            composer,
            [.. columns.Select(column => fields[column.Field].Width)],
            columns.Select(column =>
                ListPaper.Heading(composer, column.Heading, key + "." + FieldKey.Of(column.Field))),
            rows.Select((row, i) => columns.Select(column =>
                Cell(composer, fields[column.Field], column.Policy, row, i, style))));

    private static TableCell Cell<TRow, TField>(
        PaperComposer composer,
        ListFieldSource<TRow, TField> field,
        FieldPolicy policy,
        TRow row,
        int index,
        DateStyle style)
        where TField : struct, Enum
    {
        if (field.Value is null)
        {
            return FormTable.Centered(composer, FieldText.Arabic(index + 1));
        }

        var value = field.Value(row);
        var source = $"items[{index}].{FieldKey.Of(field.Field)}" + (value is PartyMember ? ".name" : "");
        string[] texts = [.. FieldText.Of(composer, value, style)];
        var isName = value is PartyMember || (field.IsPersons && texts.Any(NameRules.HasParts));
        return isName ? ListField.Name(composer, policy, source, texts)
            : field.IsCentered ? ListField.Short(composer, policy, source, texts)
            : ListField.Text(composer, policy, source, texts);
    }
}
