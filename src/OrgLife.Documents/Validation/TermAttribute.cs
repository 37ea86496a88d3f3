namespace OrgLife.Documents;

/// <summary>
/// 用语 — what the office calls a type, a field or a choice: problems, the place of a problem and the JSON
/// schema say it.
/// </summary>
/// <param name="chinese">The term, without punctuation.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property | AttributeTargets.Field)]
public sealed class TermAttribute(string chinese) : Attribute
{
    /// <summary>The term.</summary>
    public string Chinese { get; } = chinese;
}
