using System.Text.Json.Serialization;

namespace OrgLife.Documents;

/// <summary>The form of <c>manifest.json</c>: camelCase, indented, line feeds.</summary>
[JsonSerializable(typeof(PacketManifest))]
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n")]
internal sealed partial class PacketJson : JsonSerializerContext;
