using System.Text.Json;
using System.Text.Json.Serialization;

namespace OrgLife.Documents;

/// <summary>Keeps a value of a style as the text that a clerk writes.</summary>
internal abstract class StyleValueConverter<TValue>(Func<string, TValue?> read, Func<TValue, string> write)
    : JsonConverter<TValue>
    where TValue : struct
{
    public override TValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        read(reader.GetString()!) ?? throw new JsonException();

    public override void Write(Utf8JsonWriter writer, TValue value, JsonSerializerOptions options) =>
        writer.WriteStringValue(write(value));
}
