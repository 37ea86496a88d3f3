namespace OrgLife.Documents.Word;

/// <summary>检查结果 — one place in a Word file that departs from the profile of <c>docs/word-profile.md</c>.</summary>
public sealed record LintFinding
{
    /// <summary>规则 — its stable id, such as <c>W01</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>严重程度.</summary>
    public required LintSeverity Severity { get; init; }

    /// <summary>部件 — the part of the package, such as <c>word/document.xml</c>.</summary>
    public required string Part { get; init; }

    /// <summary>位置 — where in the part, in words; empty for the part as a whole.</summary>
    public required string Place { get; init; }

    /// <summary>说明 — what is wrong and what is expected.</summary>
    public required string Message { get; init; }

    /// <summary>One line: rule, part, place, message.</summary>
    public override string ToString() =>
        $"{Rule} {Part}{(Place.Length > 0 ? " " + Place : "")}：{Message}";
}
