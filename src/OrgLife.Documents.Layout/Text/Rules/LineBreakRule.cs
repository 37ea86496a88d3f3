namespace OrgLife.Documents.Layout;

/// <summary>换行规则 — one rule about where a line may not end. The hierarchy is closed: rules are those of the presets.</summary>
public abstract class LineBreakRule
{
    private protected LineBreakRule(string name, string clause) => (Name, Clause) = (name, clause);

    /// <summary>What it is called, in Chinese.</summary>
    public string Name { get; }

    /// <summary>Where it is written down.</summary>
    public string Clause { get; }

    /// <summary>Whether no line may end before the character at an index, which is not the first.</summary>
    internal abstract bool Forbids(ParagraphText text, int index);
}
