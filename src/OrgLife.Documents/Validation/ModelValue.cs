using System.Text.Json.Serialization.Metadata;

namespace OrgLife.Documents;

/// <summary>A value met on a walk through a paper.</summary>
/// <param name="Path">Where it stands.</param>
/// <param name="Property">The property it is the value of, or an element of.</param>
/// <param name="Value">The value; null where the property has none.</param>
/// <param name="IsElement">Whether it is an element of the property's list.</param>
internal readonly record struct ModelValue(
    string Path,
    JsonPropertyInfo Property,
    object? Value,
    bool IsElement)
{
    public string Term => Terms.Of(Property);

    /// <summary>Whether the model promises that there is a value.</summary>
    public bool IsNeeded => IsElement || Property.IsRequired || !Property.IsSetNullable;

    /// <summary>Whether the model takes a blank for a value.</summary>
    public bool MayBeBlank => Property.AttributeProvider?.IsDefined(typeof(MayBeBlankAttribute), inherit: false) == true;
}
