using System.Text.Json.Serialization.Metadata;

namespace OrgLife.Documents;

/// <summary>A value met on a walk through a paper.</summary>
/// <param name="Parent">The record or list it is in; null where that is the model itself.</param>
/// <param name="Property">The property it is the value of, or an element of.</param>
/// <param name="Index">Which element of the property's list it is; -1 where it is the value itself.</param>
/// <param name="Value">The value; null where the property has none.</param>
internal readonly record struct ModelValue(ModelPlace? Parent, JsonPropertyInfo Property, int Index, object? Value)
{
    public ModelPlace Place => new(Parent, Property.Name, Index);

    /// <summary>Where it stands, in words of JSON.</summary>
    public string Path => Place.ToString();

    public string Term => Terms.Of(Property);

    /// <summary>Whether the model promises that there is a value.</summary>
    public bool IsNeeded => Index >= 0 || Property.IsRequired || !Property.IsSetNullable;

    /// <summary>Whether the model takes a blank for a value.</summary>
    public bool MayBeBlank => Property.AttributeProvider?.IsDefined(typeof(MayBeBlankAttribute), inherit: false) == true;
}
