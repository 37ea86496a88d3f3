namespace OrgLife.Documents.Content;

/// <summary>行内元素 — something that stands on a line. The hierarchy is closed: writers switch over it.</summary>
public abstract record Inline
{
    private protected Inline()
    {
    }
}
