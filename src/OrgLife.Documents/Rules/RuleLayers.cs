namespace OrgLife.Documents;

/// <summary>Profiles as they are written, the library's first; a later layer covers the names of those before it.</summary>
internal sealed class RuleLayers(IReadOnlyList<IReadOnlyList<RuleProfileText>> texts)
{
    public IReadOnlyList<IReadOnlyList<RuleProfileText>> Texts => texts;

    public IEnumerable<string> Names => texts.SelectMany(layer => layer).Select(text => text.Own.Name).Distinct();

    /// <exception cref="RuleProfileException">It, or one that it extends, is not a whole profile.</exception>
    public RuleProfile Resolve(string name)
    {
        var text = Find(name, texts.Count - 1)!.Value;
        try
        {
            return Resolve(text.Text, text.Layer, []);
        }
        catch (InvalidJsonException exception)
        {
            throw new RuleProfileException(text.Text.File, exception);
        }
    }

    /// <summary>Resolves a profile that stands before all layers.</summary>
    /// <exception cref="InvalidJsonException">What it extends does not exist, or comes back to it.</exception>
    public RuleProfile Resolve(RuleProfileText text) => Resolve(text, texts.Count, []);

    private RuleProfile Resolve(RuleProfileText text, int layer, List<string> before)
    {
        if (text.Own.Extends is not { } parent)
        {
            return text.Own;
        }

        // A profile that extends its own name means the one it covers.
        var top = parent == text.Own.Name ? layer - 1 : texts.Count - 1;
        var found = Find(parent, top);
        var place = text.Own.Name + "/" + layer;
        if (found is null || before.Contains(place))
        {
            throw Unresolved(text, found is null, before);
        }

        var inherited = Resolve(found.Value.Text, found.Value.Layer, [.. before, place]);
        var merged = RuleProfileReader.Merge(text, inherited);
        RuleProfileReader.Refuse(RuleProfileRules.Check(merged));
        return merged;
    }

    private (RuleProfileText Text, int Layer)? Find(string name, int top)
    {
        for (var layer = top; layer >= 0; layer--)
        {
            if (texts[layer].FirstOrDefault(text => text.Own.Name == name) is { } found)
            {
                return (found, layer);
            }
        }

        return null;
    }

    private InvalidJsonException Unresolved(RuleProfileText text, bool isUnknown, List<string> before)
    {
        var problems = new ProblemList(typeof(RuleProfile), "$");
        if (isUnknown)
        {
            var guess = JsonNames.Guess(text.Own.Extends!, [.. Names]);
            problems.Add(RuleProblems.ParentUnknown, "extends", text.Own.Extends, string.Join("、", Names), guess);
        }
        else
        {
            var chain = before.Select(place => place.Substring(0, place.LastIndexOf('/')));
            problems.Add(RuleProblems.ParentCircular, "extends", text.Own.Extends, string.Join("→", chain));
        }

        return new InvalidJsonException(problems.Problems);
    }
}
