using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace OrgLife.Documents;

/// <summary>
/// Writes the JSON Schema of a paper from the same metadata that the reader holds the text against.
/// </summary>
internal sealed class PaperSchema
{
    private readonly JsonObject _definitions = [];

    private readonly JsonContract _contract;

    private PaperSchema(JsonContract contract) => _contract = contract;

    public static string Of(PaperKind paper)
    {
        var schema = new PaperSchema(paper.Contract);
        var record = schema.Record(paper.Model);
        ((JsonObject)record["properties"]!).Insert(0, PaperJson.TypeProperty, new JsonObject
        {
            ["title"] = "文书种类",
            ["const"] = paper.Type,
        });
        ((JsonArray)record["required"]!).Insert(0, PaperJson.TypeProperty);
        return schema.Text(record);
    }

    /// <summary>The schema of a rule profile, which may name it for editors.</summary>
    public static string OfRules() => OfFile(typeof(RuleProfile));

    /// <summary>The schema of a house style, which may name it for editors.</summary>
    public static string OfStyle() => OfFile(typeof(HouseStyle));

    /// <summary>The schema of the year of a branch, which may name it for editors.</summary>
    public static string OfBranch() => OfFile(typeof(BranchMeeting));

    private static string OfFile(Type type)
    {
        var schema = new PaperSchema(JsonContract.Library);
        var record = schema.Record(type);
        ((JsonObject)record["properties"]!).Insert(
            0, PaperJson.SchemaProperty, new JsonObject { ["type"] = "string" });
        return schema.Text(record);
    }

    private string Text(JsonObject record)
    {
        record.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        record["$defs"] = _definitions;
        return record.ToJsonString(PaperJson.Options) + "\n";
    }

    private JsonObject Record(Type type)
    {
        var properties = new JsonObject();
        foreach (var property in _contract.Properties(type))
        {
            properties[property.Name] = Property(property);
        }

        var required = _contract.Properties(type).Where(property => property.IsRequired);
        return new JsonObject
        {
            ["title"] = Terms.Of(type),
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = new JsonArray([.. required.Select(property => JsonValue.Create(property.Name))]),
            ["additionalProperties"] = false,
        };
    }

    private JsonObject Property(JsonPropertyInfo property)
    {
        var schema = Value(property.PropertyType);
        schema.Insert(0, "title", Terms.Of(property));
        if (!property.IsSetNullable)
        {
            return schema;
        }

        schema.Remove("title");
        return new JsonObject
        {
            ["title"] = Terms.Of(property),
            ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }),
        };
    }

    private JsonObject Value(Type type) => JsonLeaf.KindOf(type, _contract) switch
    {
        JsonValueKind.Object => Reference(type),
        JsonValueKind.Array => List(_contract.Element(type)),
        JsonValueKind.True => new JsonObject { ["type"] = "boolean" },
        JsonValueKind.Number => new JsonObject { ["type"] = JsonLeaf.IsAmount(type) ? "number" : "integer" },
        _ => Text(type),
    };

    private JsonObject List(Type element) => new() { ["type"] = "array", ["items"] = Value(element) };

    private JsonObject Reference(Type type)
    {
        var name = JsonNamingPolicy.CamelCase.ConvertName(NameOf(type));
        if (!_definitions.ContainsKey(name))
        {
            _definitions[name] = new JsonObject();
            _definitions[name] = Record(type);
        }

        return new JsonObject { ["$ref"] = "#/$defs/" + name };
    }

    // The column of a list is of one type for each list: issueFieldListColumn.
    private static string NameOf(Type type) => type.IsGenericType
        ? type.GetGenericArguments()[0].Name + type.Name.Split('`')[0]
        : type.Name;

    private static JsonObject Text(Type type)
    {
        var schema = new JsonObject { ["type"] = "string" };
        if (TextValue.Of(type) is { } value)
        {
            schema["pattern"] = value.Pattern;
            schema["description"] = value.Example;
        }
        else if (ModelShape.Choices(type) is { } choices)
        {
            schema["enum"] = new JsonArray([.. choices.Select(choice => JsonValue.Create(choice))]);
            var own = ModelShape.ChoiceType(type)!;
            var terms =
                Enum.GetNames(own).Select((name, index) => choices[index] + "：" + Terms.Of(own, name));
            schema["description"] = string.Join("；", terms);
        }

        return schema;
    }
}
