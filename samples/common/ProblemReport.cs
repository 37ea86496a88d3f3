using OrgLife.Documents;

namespace OrgLife.Samples;

/// <summary>问题报告 — all there is to say of each problem: severity, code, place, message, value, hint, clause.</summary>
internal static class ProblemReport
{
    public static void Write(TextWriter writer, CheckedPaper paper)
    {
        Write(writer, paper.Source.Label + Kind(paper), paper.Problems);
    }

    /// <param name="writer">Where to.</param>
    /// <param name="subject">What was checked.</param>
    /// <param name="problems">What is wrong with it.</param>
    public static void Write(TextWriter writer, string subject, IReadOnlyList<Problem> problems)
    {
        writer.WriteLine(subject + "：" + Summary(problems));
        foreach (var problem in problems)
        {
            writer.WriteLine($"  {Name(problem.Severity)} {problem.Code}{Place(problem)}");
            writer.WriteLine("    " + problem.Message);
            WriteLine(writer, "现为", problem.Found);
            WriteLine(writer, "建议", problem.Hint);
            WriteLine(writer, "依据", problem.Clause);
        }
    }

    private static string Kind(CheckedPaper paper) => paper.Kind is null ? "" : $"（{paper.Kind.Name}）";

    private static string Summary(IReadOnlyList<Problem> problems)
    {
        var counts = new[] { ProblemSeverity.Error, ProblemSeverity.Warning, ProblemSeverity.Notice }
            .Where(severity => Count(severity) > 0)
            .Select(severity => $"{Name(severity)} {Count(severity)}");
        return problems.Count == 0 ? "没有问题。" : string.Join("，", counts) + "。";

        int Count(ProblemSeverity severity) => problems.Count(problem => problem.Severity == severity);
    }

    private static string Name(ProblemSeverity severity) => severity switch
    {
        ProblemSeverity.Error => "错误",
        ProblemSeverity.Warning => "警告",
        _ => "提示",
    };

    private static string Place(Problem problem) =>
        (problem.Place.Length > 0 ? " " + problem.Place : "")
        + (problem.Path.Length > 0 ? $"（{problem.Path}）" : "");

    private static void WriteLine(TextWriter writer, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            writer.WriteLine($"    {name}：{text}");
        }
    }
}
