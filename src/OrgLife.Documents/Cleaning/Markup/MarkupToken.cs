namespace OrgLife.Documents;

/// <summary>A stretch of a host's text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Value">The name of a tag in small letters, the character of an entity.</param>
internal readonly record struct MarkupToken(MarkupKind Kind, int Start, int Length, string Value = "")
{
    public int End => Start + Length;

    public bool IsTag => Kind is MarkupKind.Open or MarkupKind.Close;

    /// <summary>Whether it is a tag of nothing but its name.</summary>
    public bool IsBare => Kind == MarkupKind.Open && Length == Value.Length + "<>".Length;
}
