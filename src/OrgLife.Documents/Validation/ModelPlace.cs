using System.Globalization;
using System.Text;

namespace OrgLife.Documents;

/// <summary>
/// Where a record or list stands in a model. It becomes a path only where somebody asks: a walk passes thousands of values
/// and reports few.
/// </summary>
/// <param name="Parent">The record or list it is in; null where that is the model itself.</param>
/// <param name="Field">The name of the field it is the value of, or an element of.</param>
/// <param name="Index">Which element it is; -1 where it is the value itself.</param>
internal sealed record ModelPlace(ModelPlace? Parent, string Field, int Index)
{
    /// <summary>The path, such as <c>stages[1].tasks</c>.</summary>
    public override string ToString() => AppendTo(new StringBuilder()).ToString();

    // An element lies in its list, which has the name.
    private StringBuilder AppendTo(StringBuilder path)
    {
        Parent?.AppendTo(path);
        return Index < 0
            ? path.Append(path.Length > 0 ? "." : "").Append(Field)
            : path.Append('[').Append(Index.ToString(CultureInfo.InvariantCulture)).Append(']');
    }
}
