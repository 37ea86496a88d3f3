using System.Collections;
using System.Text.Json.Serialization.Metadata;

namespace OrgLife.Documents;

/// <summary>A record or list that a walk is in, and how far it has come.</summary>
internal sealed class ModelLevel
{
    private readonly ModelPlace? _place;
    private readonly object? _record;
    private readonly IReadOnlyList<JsonPropertyInfo> _properties;
    private readonly IEnumerator? _elements;
    private int _next;

    /// <summary>The fields of a record.</summary>
    public ModelLevel(JsonContract contract, object record, ModelPlace? place) =>
        (_place, _record, _properties) = (place, record, contract.Properties(record.GetType()));

    private ModelLevel(IEnumerable list, JsonPropertyInfo property, ModelPlace place) =>
        (_place, _elements, _properties) = (place, list.GetEnumerator(), [property]);

    /// <summary>What stands inside a value; null where that is nothing.</summary>
    public static ModelLevel? In(JsonContract contract, ModelValue value) => value.Value switch
    {
        null or string or OfficialDate => null,
        IEnumerable list => new ModelLevel(list, value.Property, value.Place),
        _ when contract.IsRecord(value.Value.GetType()) => new ModelLevel(contract, value.Value, value.Place),
        _ => null,
    };

    /// <summary>The next value; null behind the last.</summary>
    public ModelValue? Next()
    {
        if (_elements is not null)
        {
            return _elements.MoveNext() ? new ModelValue(_place, _properties[0], _next++, _elements.Current) : null;
        }

        if (_next == _properties.Count)
        {
            return null;
        }

        var property = _properties[_next++];
        return new ModelValue(_place, property, Index: -1, property.Get!(_record!));
    }
}
