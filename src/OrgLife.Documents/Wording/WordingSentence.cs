namespace OrgLife.Documents;

/// <summary>One sentence of a wording file.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line of its key, from 1.</param>
/// <param name="Key">Its key, such as <c>workPlan.theme</c>.</param>
/// <param name="Template">Its words.</param>
internal sealed record WordingSentence(string File, int Line, string Key, WordingTemplate Template)
{
    public WordingFault Fault(string message) => new(File, Line, Key, message);
}
