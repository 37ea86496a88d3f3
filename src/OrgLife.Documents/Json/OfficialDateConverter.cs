using System.Text.Json;
using System.Text.Json.Serialization;

namespace OrgLife.Documents;

/// <summary>Keeps a date as the text of <see cref="DateText"/>.</summary>
internal sealed class OfficialDateConverter : JsonConverter<OfficialDate>
{
    public override OfficialDate Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options) =>
        DateText.Parse(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, OfficialDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(DateText.Of(value));
}
