namespace OrgLife.Documents;

/// <summary>The name of a list's field as JSON and the wording files spell it: <c>ClosedOn</c> → <c>closedOn</c>.</summary>
internal static class FieldKey
{
    public static string Of<TField>(TField field)
        where TField : struct, Enum => Of(field.ToString());

    public static string Of(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);
}
