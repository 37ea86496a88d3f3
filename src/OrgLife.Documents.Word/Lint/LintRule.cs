using System.Xml.Linq;

namespace OrgLife.Documents.Word;

/// <summary>One rule of the lint.</summary>
internal abstract class LintRule
{
    /// <summary>Its stable id.</summary>
    public abstract string Id { get; }

    /// <summary>What it asks for, in Chinese, as <c>docs/word-profile.md</c> says it.</summary>
    public abstract string Asks { get; }

    protected virtual LintSeverity Severity => LintSeverity.Error;

    public abstract IEnumerable<LintFinding> Check(WordPackage file);

    protected LintFinding At(WordPart part, XElement element, string message) =>
        In(part.Name, Places.Of(element), message);

    protected LintFinding In(string part, string place, string message) => new()
    {
        Rule = Id,
        Severity = Severity,
        Part = part,
        Place = place,
        Message = message,
    };
}
