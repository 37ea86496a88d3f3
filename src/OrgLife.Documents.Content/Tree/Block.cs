namespace OrgLife.Documents.Content;

/// <summary>块 — what stands under one another on a page. The hierarchy is closed: writers switch over it.</summary>
public abstract record Block
{
    private protected Block()
    {
    }
}
