using System.Text.RegularExpressions;

namespace OrgLife.Documents.Conventions.Tests;

/// <summary>Rules are data: what a preset wants is read from its keys, never concluded from its name.</summary>
public class PresetTests
{
    // Where presets are offered by name, put in the order of their notices, and given as an example of a name.
    private static readonly string[] Listed =
    [
        "src/OrgLife.Documents/Rules/RuleProblems.cs",
        "src/OrgLife.Documents/Rules/RuleProfile.cs",
        "src/OrgLife.Documents/Rules/RuleProfileFiles.cs",
    ];

    [Fact]
    public void NoModelRuleOrCompositionKnowsAPresetByItsName()
    {
        var names = RuleProfiles.Default.All.Select(profile => Regex.Escape($"\"{profile.Name}\""))
            .Concat(typeof(RuleProfile).GetProperties()
                .Where(property => property.PropertyType == typeof(RuleProfile))
                .Select(property => $@"\bRuleProfile\.{property.Name}\b"));
        var pattern = new Regex(string.Join("|", names));

        Repository.Library.Where(file => !Listed.Contains(file.Path)).SelectMany(file => file.Uses(pattern)).ShouldBeEmpty();
    }
}
