using OrgLife.Documents;

namespace OrgLife.Samples;

/// <summary>已检查的文书 — what was read from a source, and everything that is wrong with it.</summary>
/// <param name="Source">Where it came from.</param>
/// <param name="Paper">The paper; null where the JSON is not one.</param>
/// <param name="Problems">Its problems, in their order.</param>
internal sealed record CheckedPaper(PaperSource Source, PartyPaper? Paper, IReadOnlyList<Problem> Problems)
{
    public bool HasErrors => Count(ProblemSeverity.Error) > 0;

    /// <summary>种类; null where the JSON is not a paper.</summary>
    public PaperKind? Kind => Paper is null ? null : PaperCatalogue.All.First(kind => kind.Model == Paper.GetType());

    public int Count(ProblemSeverity severity) => Problems.Count(problem => problem.Severity == severity);

    /// <summary>Reads a paper and checks it by itself.</summary>
    /// <exception cref="CommandFailedException">The source cannot be read.</exception>
    public static CheckedPaper Read(PaperSource source) => Read(source, rules: null);

    /// <summary>Reads and checks a paper.</summary>
    /// <param name="source">Where it comes from.</param>
    /// <param name="rules">The rules it is held against; null for its own alone.</param>
    /// <exception cref="CommandFailedException">The source cannot be read.</exception>
    public static CheckedPaper Read(PaperSource source, RuleProfile? rules)
    {
        try
        {
            using var stream = source.Open();
            var paper = PartyPaper.FromJson(stream);
            return new CheckedPaper(source, paper, rules is null ? paper.Check() : paper.Check(rules));
        }
        catch (InvalidJsonException exception)
        {
            return new CheckedPaper(source, null, exception.Problems);
        }
        catch (Exception exception) when (FileTrouble.Covers(exception))
        {
            throw source.Failed(exception);
        }
    }
}
