using System.Text.Json.Serialization;

namespace OrgLife.Documents.Tests;

/// <summary>A choice of a host's own.</summary>
[JsonConverter(typeof(CamelCaseConverter<TinyChoice>))]
internal enum TinyChoice
{
    [Term("甲")]
    FirstOne,

    [Term("乙")]
    SecondOne,
}
