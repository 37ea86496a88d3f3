using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace OrgLife.Documents;

/// <summary>Holds a JSON value against the shape of a model and collects all that does not fit.</summary>
internal sealed class JsonShape
{
    private readonly ProblemList _problems;
    private readonly JsonContract _contract;
    private readonly string _extra;

    private JsonShape(Type model, string extra, JsonContract contract)
    {
        _problems = new ProblemList(model, "$", contract);
        _contract = contract;
        _extra = extra;
    }

    /// <param name="root">The value.</param>
    /// <param name="model">The shape.</param>
    /// <param name="extra">What else may stand at the root.</param>
    /// <param name="contract">What describes the shape; that of the library where null.</param>
    /// <exception cref="InvalidJsonException">The value does not fit.</exception>
    public static void Check(
        JsonElement root, Type model, string extra = PaperJson.TypeProperty, JsonContract? contract = null)
    {
        var shape = new JsonShape(model, extra, contract ?? JsonContract.Library);
        shape.CheckRecord(root, model, "");
        if (shape._problems.HasErrors)
        {
            throw new InvalidJsonException(shape._problems.Problems);
        }
    }

    /// <exception cref="InvalidJsonException">The value is not an object.</exception>
    public static void Require(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            var problems = new ProblemList(paper: null, "$");
            problems.Add(ProblemCatalogue.JsonNotAnObject, "", null, JsonWords.Of(root.ValueKind));
            throw new InvalidJsonException(problems.Problems);
        }
    }

    private void CheckRecord(JsonElement element, Type type, string path)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            CheckMember(member, type, path, seen);
        }

        foreach (var property in _contract.Properties(type).Where(property => property.IsRequired))
        {
            if (!seen.Contains(property.Name))
            {
                _problems.Add(
                    ProblemCatalogue.JsonMissingProperty,
                    path + property.Name,
                    null,
                    property.Name,
                    Terms.Of(property));
            }
        }
    }

    private void CheckMember(JsonProperty member, Type type, string path, HashSet<string> seen)
    {
        if (_problems.IsFull)
        {
            return;
        }

        if (JsonNames.Of(member) is not { } name)
        {
            _problems.Add(ProblemCatalogue.JsonBadText, path.TrimEnd('.'), null);
            return;
        }

        var property = _contract.Find(type, name);
        if (!seen.Add(name))
        {
            _problems.Add(
                ProblemCatalogue.JsonRepeatedProperty, path + name, JsonWords.Show(member.Value), name);
        }
        else if (property is not null)
        {
            CheckProperty(member.Value, property, path + name);
        }
        else if (path.Length > 0 || name != _extra)
        {
            var guess = JsonNames.Guess(name, type, _contract);
            _problems.Add(
                ProblemCatalogue.JsonUnknownProperty, path + name, JsonWords.Show(member.Value), name, guess);
        }
    }

    private void CheckProperty(JsonElement element, JsonPropertyInfo property, string path)
    {
        if (element.ValueKind != JsonValueKind.Null)
        {
            CheckValue(element, property.PropertyType, property, path);
        }
        else if (!property.IsSetNullable)
        {
            _problems.Add(ProblemCatalogue.JsonNull, path, null, Terms.Of(property));
        }
    }

    private void CheckValue(JsonElement element, Type type, JsonPropertyInfo property, string path)
    {
        var expected = JsonLeaf.KindOf(type, _contract);
        if (element.ValueKind == JsonValueKind.Null)
        {
            _problems.Add(ProblemCatalogue.JsonNull, path, null, Terms.Of(property));
        }
        else if (!JsonLeaf.Fits(element, type, expected))
        {
            var (wanted, found) = (JsonLeaf.Describe(type, _contract), JsonWords.Of(element.ValueKind));
            _problems.Add(ProblemCatalogue.JsonWrongType, path, JsonWords.Show(element), wanted, found);
        }
        else if (expected == JsonValueKind.Object)
        {
            CheckRecord(element, type, path + ".");
        }
        else if (expected == JsonValueKind.Array)
        {
            CheckList(element, _contract.Element(type), property, path);
        }
        else
        {
            JsonLeaf.Check(element, type, path, _problems);
        }
    }

    private void CheckList(JsonElement list, Type type, JsonPropertyInfo property, string path)
    {
        var index = 0;
        foreach (var element in list.EnumerateArray())
        {
            var place = path + "[" + index++.ToString(CultureInfo.InvariantCulture) + "]";
            CheckValue(element, type, property, place);
        }
    }
}
