namespace OrgLife.Documents;

/// <summary>问题 — one thing that is wrong with a paper or its JSON, said to the clerk in Chinese.</summary>
public sealed record Problem
{
    /// <summary>
    /// The place in the model, such as <c>stages[0].steps[1].deadline</c>; for JSON with <c>$.</c> before it.
    /// Empty for the paper as a whole.
    /// </summary>
    public required string Path { get; init; }

    /// <summary>
    /// 位置 — the same place in words, such as 阶段第1项 › 步骤第2项 › 时限; empty for the paper as a whole.
    /// </summary>
    public required string Place { get; init; }

    /// <summary>
    /// 代码 — a stable word for the kind of problem, <c>subject.fault</c>, such as <c>field.missing</c>; hosts
    /// may switch over it.
    /// </summary>
    public required string Code { get; init; }

    /// <summary>严重程度.</summary>
    public required ProblemSeverity Severity { get; init; }

    /// <summary>说明 — what is wrong, found and expected.</summary>
    public required string Message { get; init; }

    /// <summary>现值 — the value found, shortened; null where there is none.</summary>
    public string? Found { get; init; }

    /// <summary>建议 — what to do; null where the message says it.</summary>
    public string? Hint { get; init; }

    /// <summary>依据 — the rule and clause it comes from; null where it is plain sense.</summary>
    public string? Clause { get; init; }

    /// <summary>One line: severity, code, place, message, and the value found.</summary>
    public override string ToString()
    {
        var severity = Severity switch
        {
            ProblemSeverity.Error => "错误",
            ProblemSeverity.Warning => "警告",
            _ => "提示",
        };
        var place = Place.Length == 0 ? "" : " " + Place;
        var path = Path.Length == 0 ? "" : "（" + Path + "）";
        var found = Found is null ? "" : "现为：" + Found;
        return $"{severity} {Code}{place}{path}：{Message}{found}";
    }
}
