using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>栏目取值 of one kind of list, put together field by field.</summary>
internal sealed class ListFields<TRow, TField>
    where TField : struct, Enum
{
    private readonly List<ListFieldSource<TRow, TField>> _fields = [];

    public IReadOnlyList<ListFieldSource<TRow, TField>> All => _fields;

    public ListFieldSource<TRow, TField> this[TField field] => _fields.First(source => source.Field.Equals(field));

    /// <summary>Whether a row has the field; 序号 it always has.</summary>
    public bool IsFilled(TRow row, TField field) => this[field].Value is not { } value || FieldText.IsGiven(value(row));

    /// <summary>序号, which is counted.</summary>
    public ListFields<TRow, TField> Number(TField field) => Add(new(field, Millimeters(12), null));

    /// <summary>A centred column of a fixed width: a name, a date, a choice.</summary>
    public ListFields<TRow, TField> Short(TField field, int millimeters, Func<TRow, object?> value, bool needed = false) =>
        Add(new(field, Millimeters(millimeters), value) { IsCentered = true, IsNeeded = needed });

    /// <summary>A centred column of persons, or of organs in their place.</summary>
    public ListFields<TRow, TField> Persons(TField field, int millimeters, Func<TRow, object?> value) =>
        Add(new(field, Millimeters(millimeters), value) { IsCentered = true, IsPersons = true });

    /// <summary>A centred column of what follows from other fields.</summary>
    public ListFields<TRow, TField> Computed(TField field, int millimeters, Func<TRow, object?> value) =>
        Add(new(field, Millimeters(millimeters), value) { IsCentered = true, IsComputed = true });

    /// <summary>A column of running text that takes a share of what the others leave.</summary>
    public ListFields<TRow, TField> Text(TField field, double share, Func<TRow, object?> value, bool needed = false) =>
        Add(new(field, ColumnWidth.Proportional(share), value) { IsNeeded = needed });

    private ListFields<TRow, TField> Add(ListFieldSource<TRow, TField> source)
    {
        _fields.Add(source);
        return this;
    }

    private static ColumnWidth Millimeters(int width) => ColumnWidth.Fixed(Length.FromMillimeters(width));
}
