using System.Text.Json;

namespace OrgLife.Documents;

/// <summary>Reads a house style from JSON; all that is wrong with it is known at once.</summary>
internal static class HouseStyleReader
{
    /// <exception cref="InvalidJsonException">The text is not the JSON of a style.</exception>
    public static HouseStyle Read(byte[] utf8, JsonLimits limits)
    {
        var text = JsonText.Accept(utf8, limits);
        using var json = JsonText.Parse(text, limits);
        JsonShape.Require(json.RootElement);
        JsonShape.Check(json.RootElement, typeof(HouseStyle), PaperJson.SchemaProperty);
        var style = (HouseStyle)json.RootElement.Deserialize(PaperJson.Options.GetTypeInfo(typeof(HouseStyle)))!;
        var problems = HouseStyleRules.Check(style, "$");
        return problems.Count == 0 ? style : throw new InvalidJsonException(problems);
    }
}
