using System.Text.Json;

namespace OrgLife.Documents;

/// <summary>Reads the year of a branch as strictly as papers are read; all that is wrong is known at once.</summary>
internal static class BranchReader
{
    /// <exception cref="InvalidJsonException">The text is not the JSON of a branch's year.</exception>
    public static BranchMeeting Read(byte[] utf8, JsonLimits limits)
    {
        var text = JsonText.Accept(utf8, limits);
        using var json = JsonText.Parse(text, limits);
        if (json.RootElement.ValueKind != JsonValueKind.Object)
        {
            var problems = new ProblemList(paper: null, "$");
            problems.Add(ProblemCatalogue.JsonNotAnObject, "", null, JsonWords.Of(json.RootElement.ValueKind));
            throw new InvalidJsonException(problems.Problems);
        }

        JsonShape.Check(json.RootElement, typeof(BranchMeeting), PaperJson.SchemaProperty);
        return (BranchMeeting)json.RootElement.Deserialize(PaperJson.Options.GetTypeInfo(typeof(BranchMeeting)))!;
    }
}
