namespace OrgLife.Documents.Layout;

/// <summary>Whether a line may end between two characters of a text.</summary>
internal static class BreakOpportunities
{
    public static bool Before(ParagraphText text, int index, LineBreakRules rules)
    {
        if (text.ClassAt(index) is CharacterClass.Space or CharacterClass.Mark
            || text.CodePoints[index - 1] == Characters.NoBreakSpace
            || text.CodePoints[index] == Characters.NoBreakSpace)
        {
            return false;
        }

        for (var i = 0; i < rules.Rules.Count; i++)
        {
            if (rules.Rules[i].Forbids(text, index))
            {
                return false;
            }
        }

        return true;
    }
}
